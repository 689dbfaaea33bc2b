namespace StPlan.Files.Tables;

/// <summary>A row with its cells that are not empty, from left to right.</summary>
/// <param name="Number">From 1, as a spreadsheet numbers it.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells);
