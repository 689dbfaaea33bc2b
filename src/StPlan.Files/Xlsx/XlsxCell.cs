using System.Globalization;
using System.Text;
using System.Xml;
using StPlan.FileFormats;
using StPlan.Files.Tables;

namespace StPlan.Files.Xlsx;

/// <summary>A cell as it is stored, and what it means.</summary>
internal static class XlsxCell
{
    /// <summary>Days between the two beginnings of counting.</summary>
    private const int From1900To1904 = 1462;

    /// <summary>Reads the element c that the reader stands at; null where there is nothing in it.</summary>
    public static SheetCell? Read(XmlReader xml, int place, XlsxContext context)
    {
        var type = xml.GetAttribute("t");
        var style = Number(xml.GetAttribute("s"));
        var depth = xml.Depth;
        string? inline = null;
        StringBuilder? value = null;
        var (isInValue, isFormula) = (false, false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.LocalName == "v")
            {
                isInValue = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
                value ??= new StringBuilder();
            }
            else if (XlsxXml.IsElement(xml, "f"))
            {
                isFormula = true;
            }
            else if (XlsxXml.IsElement(xml, "is"))
            {
                inline = XlsxStrings.ReadRichText(xml);
            }
            else if (isInValue && XlsxXml.IsText(xml))
            {
                value!.Append(xml.Value);
            }
        }

        if (inline is not null)
        {
            return new SheetCell(place, SheetCellKind.Text, inline);
        }

        return value is null
            ? isFormula ? new SheetCell(place, SheetCellKind.Uncomputed, "=") : null
            : Interpret(place, type, value.ToString(), context, style);
    }

    private static SheetCell? Interpret(int place, string? type, string value, XlsxContext context, int? style) => type switch
    {
        "s" => Number(value) is { } index && index < context.Strings.Count
            ? new SheetCell(place, SheetCellKind.Text, context.Strings[index])
            : throw new InvalidDataException($"There is no shared string {value}."),
        "str" or "inlineStr" => new SheetCell(place, SheetCellKind.Text, SpreadsheetText.Unescape(value)),
        "b" => new SheetCell(place, SheetCellKind.Boolean, value.Trim() is "1" or "true" ? "TRUE" : "FALSE"),
        "e" => new SheetCell(place, SheetCellKind.Error, value),
        "d" => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
            ? new SheetCell(place, SheetCellKind.Date, Shown(date))
            : new SheetCell(place, SheetCellKind.Text, value),
        _ => InterpretNumber(place, value.Trim(), context,
            style is { } s && s < context.Formats.Count ? context.Formats[s] : NumberFormat.Plain),
    };

    private static SheetCell? InterpretNumber(int place, string value, XlsxContext context, NumberFormat format)
    {
        if (value.Length == 0)
        {
            return null;
        }

        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            throw new InvalidDataException($"There is a number that is none: {value}.");
        }

        var serial = number + (context.Is1904 ? From1900To1904 : 0);
        if (format == NumberFormat.Date && serial is >= 0 and < 2_958_466)
        {
            return new SheetCell(place, SheetCellKind.Date, Shown(DateTime.FromOADate(serial)));
        }

        // Fifteen digits, as spreadsheets show and compare them: the sixteenth and seventeenth are noise of binary fractions.
        var text = number.ToString("G15", CultureInfo.InvariantCulture);
        return new SheetCell(place, format == NumberFormat.Percent ? SheetCellKind.Percent : SheetCellKind.Number, PlainNotation(text));
    }

    private static string PlainNotation(string number) =>
        number.Contains('E') && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value.ToString("0.############################", CultureInfo.InvariantCulture)
            : number;

    private static string Shown(DateTime date) =>
        date.ToString(date.TimeOfDay == TimeSpan.Zero ? "dd/MM/yyyy" : "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
