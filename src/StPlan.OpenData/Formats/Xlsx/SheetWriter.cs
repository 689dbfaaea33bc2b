using System.Globalization;
using System.Xml;
using StPlan.FileFormats;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Formats.Xlsx;

/// <summary>
/// Writes a worksheet (ECMA-376, 18.3.1) from top to bottom: every cell goes out as it comes, with its text in it, so that any number of
/// rows takes the same memory.
/// </summary>
internal sealed class SheetWriter
{
    public const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The most rows that Excel opens.</summary>
    public const int MaxRows = 1_048_576;

    private static readonly DateOnly DayZero = new(1899, 12, 30);

    // Excel takes 1900 for a leap year: from here on its count of days is everybody's.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    private readonly XmlWriter _xml;
    private int _row;
    private int _column;

    private SheetWriter(XmlWriter xml) => _xml = xml;

    /// <summary>How many rows have been begun.</summary>
    public int Rows => _row;

    /// <param name="xml">Where to.</param>
    /// <param name="widths">Of the columns, in characters.</param>
    /// <param name="frozenRows">Stay in sight while the others are scrolled.</param>
    /// <param name="tabColor">RGB; null for none.</param>
    public static SheetWriter Begin(XmlWriter xml, IReadOnlyList<int> widths, int frozenRows, string? tabColor)
    {
        xml.WriteStartElement("worksheet", Namespace);
        if (tabColor is not null)
        {
            xml.WriteStartElement("sheetPr", Namespace);
            xml.WriteStartElement("tabColor", Namespace);
            xml.WriteAttributeString("rgb", "FF" + tabColor);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        WriteView(xml, frozenRows);
        xml.WriteStartElement("cols", Namespace);
        foreach (var (i, width) in widths.Index())
        {
            xml.WriteStartElement("col", Namespace);
            xml.WriteAttributeString("min", Invariant(i + 1));
            xml.WriteAttributeString("max", Invariant(i + 1));
            xml.WriteAttributeString("width", Invariant(width));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("sheetData", Namespace);
        return new SheetWriter(xml);
    }

    /// <exception cref="InvalidOperationException">There are more rows than Excel opens.</exception>
    public void BeginRow()
    {
        if (_row == MaxRows)
        {
            throw new InvalidOperationException(
                $"More than {MaxRows} rows do not fit into a sheet of a workbook; the other formats have them.");
        }

        _row++;
        _column = 0;
        _xml.WriteStartElement("row", Namespace);
        _xml.WriteAttributeString("r", Invariant(_row));
    }

    public void EndRow() => _xml.WriteEndElement();

    public void SkipCell() => _column++;

    public void WriteText(string text, CellStyle style = CellStyle.Text)
    {
        if (text.Length == 0)
        {
            SkipCell();
            return;
        }

        BeginCell(style, "inlineStr");
        _xml.WriteStartElement("is", Namespace);
        _xml.WriteStartElement("t", Namespace);
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(XlsxText.Of(text));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    public void WriteNumber(string number, CellStyle style)
    {
        BeginCell(style, null);
        _xml.WriteElementString("v", Namespace, number);
        _xml.WriteEndElement();
    }

    public void WriteBoolean(bool value)
    {
        BeginCell(CellStyle.General, "b");
        _xml.WriteElementString("v", Namespace, value ? "1" : "0");
        _xml.WriteEndElement();
    }

    /// <summary>A cell of a dataset, with its type. What Excel cannot hold exactly is a text, digit for digit.</summary>
    public void Write(in Cell cell, ColumnType type)
    {
        switch (cell.Kind)
        {
            case CellKind.Null:
                SkipCell();
                break;
            case CellKind.Text or CellKind.Json:
                WriteText(cell.Text);
                break;
            case CellKind.Boolean:
                WriteBoolean(cell.Boolean);
                break;
            case CellKind.Number when new decimal((double)cell.Number) == cell.Number:
                WriteNumber(Written(cell), type == ColumnType.Decimal ? CellStyle.General : CellStyle.Integer);
                break;
            case CellKind.Date when cell.Date >= FirstDay:
                WriteNumber(Invariant(cell.Date.DayNumber - DayZero.DayNumber), CellStyle.Date);
                break;
            case CellKind.DateTime when DateOnly.FromDateTime(cell.DateTime) >= FirstDay:
                WriteMoment(cell.DateTime);
                break;
            default:
                WriteText(Written(cell));
                break;
        }
    }

    /// <summary>In UTC, down to the millisecond, which is what Excel shows. Never up: a report of the last moment must not look
    /// late.</summary>
    public void WriteMoment(DateTime moment)
    {
        var milliseconds = moment.Ticks / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond
            - DayZero.ToDateTime(TimeOnly.MinValue).Ticks;
        WriteNumber(((double)milliseconds / TimeSpan.TicksPerDay).ToString("R", CultureInfo.InvariantCulture), CellStyle.DateTime);
    }

    /// <param name="filteredRow">The row whose cells get a list to filter by; null for none.</param>
    /// <param name="links">Cells that lead to other sheets.</param>
    /// <param name="pageHeader">Above each printed page; null for nothing.</param>
    public void End(int? filteredRow = null, IReadOnlyList<(string Cell, string Sheet)>? links = null, string? pageHeader = null)
    {
        _xml.WriteEndElement();
        if (filteredRow is { } row)
        {
            _xml.WriteStartElement("autoFilter", Namespace);
            _xml.WriteAttributeString("ref", $"A{Invariant(row)}:{ColumnLetters.Of(_column - 1)}{Invariant(_row)}");
            _xml.WriteEndElement();
        }

        if (links is not null)
        {
            _xml.WriteStartElement("hyperlinks", Namespace);
            foreach (var (cell, sheet) in links)
            {
                _xml.WriteStartElement("hyperlink", Namespace);
                _xml.WriteAttributeString("ref", cell);
                _xml.WriteAttributeString("location", $"'{sheet}'!A1");
                _xml.WriteEndElement();
            }

            _xml.WriteEndElement();
        }

        if (pageHeader is not null)
        {
            _xml.WriteStartElement("headerFooter", Namespace);
            _xml.WriteElementString("oddHeader", Namespace, "&C" + pageHeader.Replace("&", "&&", StringComparison.Ordinal));
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private static void WriteView(XmlWriter xml, int frozenRows)
    {
        xml.WriteStartElement("sheetViews", Namespace);
        xml.WriteStartElement("sheetView", Namespace);
        xml.WriteAttributeString("workbookViewId", "0");
        if (frozenRows > 0)
        {
            xml.WriteStartElement("pane", Namespace);
            xml.WriteAttributeString("ySplit", Invariant(frozenRows));
            xml.WriteAttributeString("topLeftCell", $"A{Invariant(frozenRows + 1)}");
            xml.WriteAttributeString("activePane", "bottomLeft");
            xml.WriteAttributeString("state", "frozen");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Written(in Cell cell) => CellText.Format(cell, stackalloc char[CellText.MaxLength]).ToString();

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void BeginCell(CellStyle style, string? type)
    {
        _xml.WriteStartElement("c", Namespace);
        _xml.WriteAttributeString("r", ColumnLetters.Of(_column) + Invariant(_row));
        _xml.WriteAttributeString("s", Invariant((int)style));
        if (type is not null)
        {
            _xml.WriteAttributeString("t", type);
        }

        _column++;
    }
}
