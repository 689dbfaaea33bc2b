namespace StPlan.Files.Xlsx;

/// <summary>What the cells of all sheets refer to.</summary>
/// <param name="Strings">The shared strings.</param>
/// <param name="Formats">How numbers are shown, by the number of the cell's style.</param>
/// <param name="Is1904">Whether days are counted from 1904, as old Macs did.</param>
internal sealed record XlsxContext(IReadOnlyList<string> Strings, IReadOnlyList<NumberFormat> Formats, bool Is1904, FileLimits Limits)
{
    /// <summary>
    /// Characters that cells held so far. A shared string counts each time: a small file can repeat a large one without end.
    /// </summary>
    public long Characters { get; set; }
}
