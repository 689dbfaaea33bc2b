using System.IO.Packaging;
using System.Text;
using System.Xml;
using StPlan.FileFormats;

namespace StPlan.Files.Xlsx;

/// <summary>Reads the texts of a spreadsheet: the shared ones, and those in runs.</summary>
internal static class XlsxStrings
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

    /// <summary>
    /// The text of the element that the reader stands at (si, is): its runs one after another, without hints of pronunciation.
    /// </summary>
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

        return SpreadsheetText.Unescape(text.ToString());
    }
}
