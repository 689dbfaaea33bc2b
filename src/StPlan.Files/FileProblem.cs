using System.Globalization;
using StPlan.Domain;

namespace StPlan.Files;

/// <summary>Something wrong in a file: where, what was found, and what was expected.</summary>
/// <param name="Sheet">The name of the sheet; null in a CSV, and for the file as a whole.</param>
/// <param name="Row">From 1, as a spreadsheet numbers it; 0 for the sheet or the file as a whole.</param>
/// <param name="Column">The column's name for machines, or the heading as found where it is none that is known; null where it is not one
/// column.</param>
/// <param name="Value">The cell as found; null where it is empty or the problem is not one cell's.</param>
/// <param name="Message">For people.</param>
public sealed record FileProblem(string? Sheet, int Row, string? Column, string? Value, Text Message)
{
    /// <summary>The letters of the column in a spreadsheet ("D"); null in a CSV, and where it is not one column.</summary>
    public string? Letters { get; init; }

    /// <summary>
    /// On one line, with the place before the message: <c>Báo cáo!D7 (status): …</c>, and in a CSV <c>row 7, column status: …</c>.
    /// </summary>
    public string ToString(Language language) =>
        Place(language) is { Length: > 0 } place ? $"{place}: {Message[language]}" : Message[language];

    public override string ToString() => ToString(Language.Vi);

    private string Place(Language language)
    {
        var (row, column) = language == Language.En ? ("row", "column") : ("dòng", "cột");
        var number = Row.ToString(CultureInfo.InvariantCulture);
        if (Sheet is null)
        {
            return (Row, Column) switch
            {
                (0, _) => "",
                (_, null) => $"{row} {number}",
                _ => $"{row} {number}, {column} {Column}",
            };
        }

        var place = (Row, Letters) switch
        {
            (0, _) => Sheet,
            (_, null) => $"{Sheet}, {row} {number}",
            _ => $"{Sheet}!{Letters}{number}",
        };
        return Column is null ? place : $"{place} ({Column})";
    }
}

/// <summary>Where a row stands in its file.</summary>
/// <param name="Sheet">The name of the sheet; null in a CSV.</param>
/// <param name="Row">From 1, as a spreadsheet numbers it: a CSV record is one row however many lines it takes.</param>
public readonly record struct RowAddress(string? Sheet, int Row);
