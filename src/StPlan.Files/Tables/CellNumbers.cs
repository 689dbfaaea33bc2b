using System.Globalization;
using StPlan.Domain;
using StPlan.Files.Values;

namespace StPlan.Files.Tables;

/// <summary>Cells as numbers. A spreadsheet's number is what it is; a text has to be unambiguous.</summary>
internal static class CellNumbers
{
    /// <returns>Null where <paramref name="value"/> is the number.</returns>
    public static Text? TryRead(SheetCell cell, FileColumnType type, out decimal value)
    {
        var takesPercent = type is FileColumnType.Percent or FileColumnType.Number;
        value = 0;
        switch (cell.Kind)
        {
            case SheetCellKind.Number:
                return Parse(cell, out value);
            case SheetCellKind.Percent when takesPercent && Parse(cell, out value) is null:
                value = NumberText.WithoutTrailingZeros(value * 100);
                return null;
            case SheetCellKind.Text when takesPercent && CleanText.Read(cell.Text) is [.. var number, '%']:
                return NumberText.TryRead(number.TrimEnd(), out value);
            case SheetCellKind.Text:
                return NumberText.TryRead(CleanText.Read(cell.Text), out value);
            case SheetCellKind.Date:
                return new Text(
                    $"Gặp ngày {cell.Text}; cần một số: ô đã bị bảng tính đổi thành ngày, hãy định dạng lại là số.",
                    $"Found the date {cell.Text}; expected a number: the spreadsheet took it for a date, format the cell as a number.");
            default:
                return new Text($"Gặp {Quoted.Of(cell.Shown)}; cần một số.", $"Found {Quoted.Of(cell.Shown)}; expected a number.");
        }
    }

    /// <returns>Null where <paramref name="value"/> is the number.</returns>
    public static Text? TryReadWhole(SheetCell cell, FileColumnType type, out int value)
    {
        value = 0;
        if (TryRead(cell, type, out var number) is { } problem)
        {
            return problem;
        }

        if (number != decimal.Truncate(number) || number is < int.MinValue or > int.MaxValue)
        {
            return new Text($"Gặp {Quoted.Of(cell.Shown)}; cần một số nguyên.", $"Found {Quoted.Of(cell.Shown)}; expected a whole number.");
        }

        value = (int)number;
        return null;
    }

    /// <returns>Null where <paramref name="value"/> is the year.</returns>
    public static Text? TryReadYear(SheetCell cell, out int value) =>
        (cell.Kind == SheetCellKind.Number || (cell.Kind == SheetCellKind.Text && CleanText.Read(cell.Text) is { Length: 4 } text && text.All(char.IsAsciiDigit)))
        && TryReadWhole(cell, FileColumnType.Year, out value) is null && value is >= 1900 and <= 2200
            ? null
            : Fail(out value, new Text($"Gặp {Quoted.Of(cell.Shown)}; cần một năm, như 2025.", $"Found {Quoted.Of(cell.Shown)}; expected a year, such as 2025."));

    private static Text Fail(out int value, Text problem)
    {
        value = 0;
        return problem;
    }

    private static Text? Parse(SheetCell cell, out decimal value) =>
        decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            ? null
            : new Text($"Gặp số {Quoted.Of(cell.Text)}, quá lớn; cần một số.", $"Found the number {Quoted.Of(cell.Text)}, which is too large; expected a number.");
}
