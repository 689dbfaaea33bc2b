using System.Globalization;
using System.IO.Packaging;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace StPlan.Files.Xlsx;

/// <summary>Texts in spreadsheets: the shared ones, and how characters that XML cannot hold are written.</summary>
internal static partial class XlsxStrings
{
    public static IReadOnlyList<string> Read(PackagePart part, FileLimits limits)
    {
        var strings = new List<string>();
        var characters = 0L;
        using var xml = XlsxXml.Open(part);
        while (xml.Read())
        {
            if (!XlsxXml.IsElement(xml, "si"))
            {
                continue;
            }

            var text = ReadRichText(xml);
            strings.Add(text);
            if ((characters += text.Length) > limits.MaxUnpackedBytes)
            {
                throw ZipCheck.TooMuch(limits);
            }
        }

        return strings;
    }

    /// <summary>The text of the element that the reader stands at (si, is): its runs one after another, without hints of pronunciation.</summary>
    public static string ReadRichText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = xml.Depth;
        var (isInText, isInHint) = (false, false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.LocalName == "rPh")
            {
                isInHint = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml.LocalName == "t")
            {
                isInText = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (isInText && !isInHint && XlsxXml.IsText(xml))
            {
                text.Append(xml.Value);
            }
        }

        return Decode(text.ToString());
    }

    /// <summary>"_x000D_" stands for a character; halves of pairs stay as they are, being no text.</summary>
    public static string Decode(string text) => !text.Contains("_x", StringComparison.Ordinal) ? text : Escape().Replace(text, match =>
    {
        var c = (char)ushort.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return char.IsSurrogate(c) ? match.Value : c.ToString();
    });

    /// <summary>So that <see cref="Decode"/> gives the same text back.</summary>
    public static string Encode(string text)
    {
        var escaped = text.Contains("_x", StringComparison.Ordinal) ? Escape().Replace(text, match => "_x005F" + match.Value) : text;
        return Control().Replace(escaped, match => string.Create(CultureInfo.InvariantCulture, $"_x{(int)match.ValueSpan[0]:X4}_"));
    }

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();

    /// <summary>What XML 1.0 cannot hold, and the carriage return, which it would change.</summary>
    [GeneratedRegex(@"[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]")]
    private static partial Regex Control();
}
