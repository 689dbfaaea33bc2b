using StPlan.Domain;

namespace StPlan.Files.Tables;

/// <summary>
/// Ends the reading of a file that cannot be read on. Becomes a problem of the file; never leaves <see cref="ImportFile"/>.
/// </summary>
internal sealed class UnreadableFileException(Text reason, RowAddress at = default) : Exception(reason.En)
{
    public Text Reason { get; } = reason;

    /// <summary>Where; row 0 for the file as a whole.</summary>
    public RowAddress At { get; } = at;
}
