using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace StPlan.OpenData.Tests.Formats;

/// <summary>A workbook as the Open XML SDK reads it.</summary>
internal sealed class Workbook(byte[] file) : IDisposable
{
    private readonly SpreadsheetDocument _document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);

    public SpreadsheetDocument Document => _document;

    public IReadOnlyList<string> Sheets => [.. _document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value!)];

    public WorksheetPart Sheet(string name) =>
        (WorksheetPart)_document.WorkbookPart!.GetPartById(
            _document.WorkbookPart.Workbook.Sheets!.Elements<Sheet>().Single(s => s.Name == name).Id!);

    /// <summary>The cells of each row by their columns, as (type, what is written).</summary>
    public List<Dictionary<int, (string Type, string Value)>> Rows(string sheet) =>
    [
        .. Sheet(sheet).Worksheet.GetFirstChild<SheetData>()!.Elements<DocumentFormat.OpenXml.Spreadsheet.Row>().Select(
            row => row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().ToDictionary(ColumnOf, Read)),
    ];

    /// <summary>The moment that a number of days stands for, to the millisecond.</summary>
    public static DateTime Moment(string serial) => new DateTime(1899, 12, 30).AddMilliseconds(
        Math.Round(double.Parse(serial, CultureInfo.InvariantCulture) * 86_400_000));

    public void Dispose() => _document.Dispose();

    private static int ColumnOf(DocumentFormat.OpenXml.Spreadsheet.Cell cell) =>
        cell.CellReference!.Value!.TakeWhile(char.IsLetter).Aggregate(0, (number, letter) => (number * 26) + letter - 'A' + 1) - 1;

    private static (string Type, string Value) Read(DocumentFormat.OpenXml.Spreadsheet.Cell cell) => cell.DataType?.InnerText switch
    {
        "inlineStr" =>
            ("text", System.Text.RegularExpressions.Regex.Replace(cell.InlineString!.Text!.Text, "_x([0-9A-Fa-f]{4})_",
                m => ((char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())),
        "b" => ("boolean", cell.CellValue!.Text == "1" ? "true" : "false"),
        null => ("number", cell.CellValue!.Text),
        var other => throw new InvalidOperationException(other),
    };
}
