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
                    $"Ô có giá trị ngày {cell.Text}. Hãy định dạng ô là số rồi nhập lại số.",
                    $"The cell holds the date {cell.Text}. Format the cell as a number and write the number again.");
            default:
                return new Text(
                    $"{Quoted.Of(cell.Shown)} không phải là số. Phải nhập một số.",
                    $"{Quoted.Of(cell.Shown)} is not a number. Write a number.");
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
            return new Text(
                $"{Quoted.Of(cell.Shown)} không phải là số nguyên. Phải nhập một số nguyên.",
                $"{Quoted.Of(cell.Shown)} is not a whole number. Write a whole number.");
        }

        value = (int)number;
        return null;
    }

    /// <returns>Null where <paramref name="value"/> is the year.</returns>
    public static Text? TryReadYear(SheetCell cell, out int value) =>
        (cell.Kind == SheetCellKind.Number
            || (cell.Kind == SheetCellKind.Text && CleanText.Read(cell.Text) is { Length: 4 } text && text.All(char.IsAsciiDigit)))
        && TryReadWhole(cell, FileColumnType.Year, out value) is null && value is >= 1900 and <= 2200
            ? null
            : Fail(out value, new Text(
                $"{Quoted.Of(cell.Shown)} không phải là năm. Phải nhập một năm, như 2025.",
                $"{Quoted.Of(cell.Shown)} is not a year. Write a year such as 2025."));

    private static Text Fail(out int value, Text problem)
    {
        value = 0;
        return problem;
    }

    private static Text? Parse(SheetCell cell, out decimal value) =>
        decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            ? null
            : new Text(
                $"Số {Quoted.Of(cell.Text)} quá lớn. Phải nhập số nhỏ hơn.",
                $"The number {Quoted.Of(cell.Text)} is too large. Write a smaller number.");
}
