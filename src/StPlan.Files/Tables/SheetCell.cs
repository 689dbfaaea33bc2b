using System.Globalization;

namespace StPlan.Files.Tables;

/// <summary>A cell that is not empty.</summary>
/// <param name="Place">Its column, from 0.</param>
internal readonly record struct SheetCell(int Place, SheetCellKind Kind, string Text)
{
    /// <summary>As a person sees it.</summary>
    public string Shown => Kind == SheetCellKind.Percent && decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var fraction)
        ? (fraction * 100).ToString("0.############", CultureInfo.InvariantCulture) + "%"
        : Text;
}
