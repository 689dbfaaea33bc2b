using System.Globalization;
using System.IO.Packaging;
using System.Text.RegularExpressions;

namespace StPlan.Files.Xlsx;

/// <summary>Reads from the styles which cells are percent and which are dates: their values are plain numbers otherwise.</summary>
internal static partial class XlsxStyles
{
    /// <returns>By the number of the cell format.</returns>
    public static IReadOnlyList<NumberFormat> Read(PackagePart part)
    {
        var custom = new Dictionary<int, NumberFormat>();
        var formats = new List<NumberFormat>();
        var isInCellFormats = false;
        using var xml = XlsxXml.Open(part);
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
            {
                isInCellFormats = XlsxXml.IsElement(xml, "cellXfs") && !xml.IsEmptyElement;
            }
            else if (XlsxXml.IsElement(xml, "numFmt") && Id(xml.GetAttribute("numFmtId")) is { } id)
            {
                custom[id] = OfCode(xml.GetAttribute("formatCode") ?? "");
            }
            else if (isInCellFormats && XlsxXml.IsElement(xml, "xf"))
            {
                var number = Id(xml.GetAttribute("numFmtId")) ?? 0;
                formats.Add(custom.TryGetValue(number, out var format) ? format : BuiltIn(number));
            }
        }

        return formats;
    }

    /// <summary>What a format code such as <c>dd/mm/yyyy</c> or <c>0.0%</c> shows.</summary>
    internal static NumberFormat OfCode(string code)
    {
        var bare = Literal().Replace(code, "");
        return bare.Contains('%') ? NumberFormat.Percent
            : bare.AsSpan().IndexOfAny("ymdhsYMDHS") >= 0 && !bare.Equals("General", StringComparison.OrdinalIgnoreCase) ? NumberFormat.Date
            : NumberFormat.Plain;
    }

    /// <summary>Formats that have no code in the file: ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are dates of East Asia.</summary>
    private static NumberFormat BuiltIn(int id) => id switch
    {
        9 or 10 => NumberFormat.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => NumberFormat.Date,
        _ => NumberFormat.Plain,
    };

    private static int? Id(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>
    /// Quoted text, escaped characters, padding, and what is in brackets (colours, currencies, conditions; but not elapsed hours).
    /// </summary>
    [GeneratedRegex("""
        "[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]
        """, RegexOptions.IgnoreCase)]
    private static partial Regex Literal();
}

/// <summary>How a number is shown, as far as it matters for what is meant.</summary>
internal enum NumberFormat
{
    Plain,

    Percent,

    Date,
}
