namespace StPlan.Files;

/// <summary>
/// How much of a file is read before it is refused. The defaults leave room for every agency's reports of a year in one file.
/// </summary>
public sealed record FileLimits
{
    public static FileLimits Default { get; } = new();

    /// <summary>Bytes as sent.</summary>
    public int MaxBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Bytes that a spreadsheet unpacks to, and characters that its cells hold together.</summary>
    public long MaxUnpackedBytes { get; init; } = 200 * 1024 * 1024;

    /// <summary>How many times its packed size a part of a spreadsheet may unpack to; not asked of the first ten megabytes.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>Rows with something in them, over all sheets.</summary>
    public int MaxRows { get; init; } = 20_000;

    public int MaxColumns { get; init; } = 200;

    /// <summary>Problems that are kept; further ones are counted.</summary>
    public int MaxProblems { get; init; } = 200;

    /// <summary>Rows in which the heading of a table is looked for.</summary>
    public int MaxRowsBeforeHeader { get; init; } = 20;
}
