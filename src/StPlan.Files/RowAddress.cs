namespace StPlan.Files;

/// <summary>Where a row stands in its file.</summary>
/// <param name="Sheet">The name of the sheet; null in a CSV.</param>
/// <param name="Row">From 1, as a spreadsheet numbers it: a CSV record is one row however many lines it takes.</param>
public readonly record struct RowAddress(string? Sheet, int Row);
