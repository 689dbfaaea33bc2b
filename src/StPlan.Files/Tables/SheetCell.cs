using System.Globalization;

namespace StPlan.Files.Tables;

/// <summary>A cell that is not empty.</summary>
/// <param name="Place">Its column, from 0.</param>
internal readonly record struct SheetCell(int Place, SheetCellKind Kind, string Text)
{
    /// <summary>As a person sees it.</summary>
    public string Shown =>
        Kind == SheetCellKind.Percent && decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var fraction)
        ? (fraction * 100).ToString("0.############", CultureInfo.InvariantCulture) + "%"
        : Text;
}

/// <summary>What a cell holds. In a CSV all is text.</summary>
internal enum SheetCellKind
{
    Text,

    /// <summary>A number, its text in the invariant form.</summary>
    Number,

    /// <summary>A number that is shown as percent; its text is the fraction: 0.4.</summary>
    Percent,

    /// <summary>A date, its text as dd/MM/yyyy.</summary>
    Date,

    /// <summary>TRUE or FALSE.</summary>
    Boolean,

    /// <summary>The error of a formula: #DIV/0!.</summary>
    Error,

    /// <summary>A formula whose value the program that saved the file did not compute.</summary>
    Uncomputed,
}

/// <summary>A row with its cells that are not empty, from left to right.</summary>
/// <param name="Number">From 1, as a spreadsheet numbers it.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells);
