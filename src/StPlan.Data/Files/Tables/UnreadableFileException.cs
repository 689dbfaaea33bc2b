using StPlan.Domain;

namespace StPlan.Data.Files.Tables;

/// <summary>Ends the reading of a file that cannot be read on. Becomes a problem of the file; never leaves <see cref="ImportFile"/>.</summary>
internal sealed class UnreadableFileException(Text reason, int row = 0) : Exception(reason.En)
{
    public Text Reason { get; } = reason;

    /// <summary>Where; 0 for the file as a whole.</summary>
    public int Row { get; } = row;
}
