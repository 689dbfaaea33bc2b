using System.Globalization;
using System.Text;
using System.Xml;
using StPlan.Files.Tables;

namespace StPlan.Files.Xlsx;

/// <summary>A cell as it is stored, and what it means.</summary>
internal static class XlsxCell
{
    /// <summary>Days between the two beginnings of counting.</summary>
    private const int From1900To1904 = 1462;

    /// <summary>Reads the element c that the reader stands at; null where there is nothing in it.</summary>
    public static Cell? Read(XmlReader xml, int place, XlsxContext context)
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
            return new Cell(place, CellKind.Text, inline);
        }

        return value is null
            ? isFormula ? new Cell(place, CellKind.Uncomputed, "=") : null
            : Interpret(place, type, value.ToString(), context, style);
    }

    private static Cell? Interpret(int place, string? type, string value, XlsxContext context, int? style) => type switch
    {
        "s" => Number(value) is { } index && index < context.Strings.Count
            ? new Cell(place, CellKind.Text, context.Strings[index])
            : throw new InvalidDataException($"There is no shared string {value}."),
        "str" or "inlineStr" => new Cell(place, CellKind.Text, XlsxStrings.Decode(value)),
        "b" => new Cell(place, CellKind.Boolean, value.Trim() is "1" or "true" ? "TRUE" : "FALSE"),
        "e" => new Cell(place, CellKind.Error, value),
        "d" => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
            ? new Cell(place, CellKind.Date, Shown(date))
            : new Cell(place, CellKind.Text, value),
        _ => InterpretNumber(place, value.Trim(), context, style is { } s && s < context.Formats.Count ? context.Formats[s] : NumberFormat.Plain),
    };

    private static Cell? InterpretNumber(int place, string value, XlsxContext context, NumberFormat format)
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
            return new Cell(place, CellKind.Date, Shown(DateTime.FromOADate(serial)));
        }

        // Fifteen digits, as spreadsheets show and compare them: the sixteenth and seventeenth are noise of binary fractions.
        var text = number.ToString("G15", CultureInfo.InvariantCulture);
        return new Cell(place, format == NumberFormat.Percent ? CellKind.Percent : CellKind.Number, PlainNotation(text));
    }

    private static string PlainNotation(string number) =>
        number.Contains('E') && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value.ToString("0.############################", CultureInfo.InvariantCulture)
            : number;

    private static string Shown(DateTime date) =>
        date.ToString(date.TimeOfDay == TimeSpan.Zero ? "dd/MM/yyyy" : "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
