using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using StPlan.FileFormats;

namespace StPlan.Files.Workbook;

/// <summary>Builds the rows of a sheet one below the other. Texts stand in their cells, so that a sheet can be read on its own.</summary>
/// <param name="widths">Of the columns, in characters.</param>
internal sealed class SheetBuilder(params IReadOnlyList<double> widths)
{
    private const double LineHeight = 15.5;

    /// <summary>What a row can have, by the format.</summary>
    private const double MaxHeight = 409;

    /// <summary>The rows so far.</summary>
    public SheetData Data { get; } = new();

    /// <summary>The number of the last row.</summary>
    public int Count { get; private set; }

    public void Add(FormCellStyle style, params IEnumerable<string?> texts) => Add(texts.Select(text => (text, style, false)));

    /// <param name="cells">Text or number, its style, and whether it is a number; a null is an empty cell.</param>
    public void Add(IEnumerable<(string? Value, FormCellStyle Style, bool IsNumber)> cells)
    {
        var row = cells.ToList();
        Count++;
        Data.Append(new DocumentFormat.OpenXml.Spreadsheet.Row(row.Select((cell, i) => Build(cell, i)))
        {
            RowIndex = (uint)Count,
            Height = Math.Min(MaxHeight, LineHeight * row.Select(Lines).Append(1).Max()),
        });
    }

    /// <summary>
    /// How many lines the text takes, about. Not every program makes rows as high as their text when it opens a file; the height is not
    /// marked as set by hand, so that it still follows what is typed.
    /// </summary>
    private int Lines((string? Value, FormCellStyle Style, bool IsNumber) cell, int place) => cell switch
    {
        { Value: null } or { IsNumber: true } or { Style: FormCellStyle.Plain or FormCellStyle.Line } => 1,
        { Style: FormCellStyle.Title or FormCellStyle.Demo } => 2,
        _ => cell.Value.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Length / (widths[place] * 0.95)))),
    };

    private DocumentFormat.OpenXml.Spreadsheet.Cell Build((string? Value, FormCellStyle Style, bool IsNumber) cell, int place)
    {
        var built = new DocumentFormat.OpenXml.Spreadsheet.Cell
        {
            CellReference = ColumnLetters.Of(place) + Count.ToString(CultureInfo.InvariantCulture),
            StyleIndex = (uint)cell.Style,
        };
        if (cell.Value is null)
        {
            return built;
        }

        if (cell.IsNumber)
        {
            built.CellValue = new CellValue(cell.Value);
        }
        else
        {
            built.DataType = CellValues.InlineString;
            built.InlineString = new InlineString(
                new Text(SpreadsheetText.Escape(cell.Value)) { Space = SpaceProcessingModeValues.Preserve });
        }

        return built;
    }
}
