using System.Globalization;
using System.IO.Packaging;
using System.Xml;
using StPlan.Domain;
using StPlan.FileFormats;
using StPlan.Files.Tables;

namespace StPlan.Files.Xlsx;

/// <summary>A sheet, read row by row as it is asked for.</summary>
internal sealed class XlsxSheet(string name, PackagePart part, XlsxContext context)
{
    public string Name { get; } = name;

    /// <summary>The rows with something in them.</summary>
    public IEnumerable<SheetRow> Rows() => XlsxDamage.Guard(ReadRows());

    private IEnumerable<SheetRow> ReadRows()
    {
        using var xml = XlsxXml.Open(part);
        var number = 0;
        while (xml.Read())
        {
            if (!XlsxXml.IsElement(xml, "row"))
            {
                continue;
            }

            number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated
                : number + 1;
            if (!xml.IsEmptyElement && ReadCells(xml, number) is { Count: > 0 } cells)
            {
                yield return new SheetRow(number, cells);
            }
        }
    }

    private List<SheetCell> ReadCells(XmlReader xml, int row)
    {
        var cells = new List<SheetCell>();
        var depth = xml.Depth;
        var place = -1;
        while (xml.Read() && xml.Depth > depth)
        {
            if (!XlsxXml.IsElement(xml, "c"))
            {
                continue;
            }

            place = xml.GetAttribute("r") is { } reference ? ColumnLetters.PlaceOf(reference) : place + 1;
            if (xml.IsEmptyElement || XlsxCell.Read(xml, place, context) is not { } cell || string.IsNullOrWhiteSpace(cell.Text))
            {
                continue;
            }

            if (place < 0 || place >= context.Limits.MaxColumns)
            {
                var max = context.Limits.MaxColumns.ToString(CultureInfo.InvariantCulture);
                throw new UnreadableFileException(new Text(
                    $"Có giá trị ngoài {max} cột đầu. Hãy xóa đi.", $"The row has a value after the first {max} columns. Delete it."),
                    new RowAddress(Name, row));
            }

            if ((context.Characters += cell.Text.Length) > context.Limits.MaxUnpackedBytes)
            {
                throw ZipCheck.TooMuch(context.Limits);
            }

            cells.Add(cell);
        }

        return cells;
    }
}
