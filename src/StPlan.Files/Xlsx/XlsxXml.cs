using System.IO.Packaging;
using System.Xml;

namespace StPlan.Files.Xlsx;

/// <summary>Reads the XML of parts: no DTD, nothing from elsewhere, and by local names, which both flavours of the format share.</summary>
internal static class XlsxXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    public static XmlReader Open(PackagePart part) => XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), Settings);

    public static bool IsElement(XmlReader xml, string name) => xml.NodeType == XmlNodeType.Element && xml.LocalName == name;

    public static bool IsText(XmlReader xml) =>
        xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    /// <summary>By local name, because of r:id; and of an attribute without a prefix first.</summary>
    public static string? Attribute(XmlReader xml, string name)
    {
        var value = xml.GetAttribute(name);
        if (value is not null)
        {
            return value;
        }

        for (var found = xml.MoveToFirstAttribute(); found; found = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == name)
            {
                value = xml.Value;
                break;
            }
        }

        xml.MoveToElement();
        return value;
    }
}
