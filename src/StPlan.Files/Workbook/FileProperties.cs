using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace StPlan.Files.Workbook;

/// <summary>Title, author and time in the file's properties.</summary>
internal static class FileProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Write(SpreadsheetDocument document, WorkbookContent content)
    {
        var demo = content.IsDemo ? "DEMO — " : "";
        var at = content.WrittenAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var properties = new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core), new XAttribute(XNamespace.Xmlns + "dc", Dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms), new XAttribute(XNamespace.Xmlns + "xsi", Xsi),
            new XElement(Dc + "title",
                string.Create(CultureInfo.InvariantCulture, $"{demo}Báo cáo {content.Agency} {content.Year} ({content.Plan})")),
            new XElement(Dc + "creator", "StPlan"),
            new XElement(Dc + "language", "vi"),
            new XElement(Core + "keywords", content.IsDemo ? "DEMO" : ""),
            Time("created"),
            Time("modified"));
        // By hand: the package's own properties would go into a part with a random name.
        using var stream = document.AddCoreFilePropertiesPart().GetStream(FileMode.Create, FileAccess.Write);
        new XDocument(properties).Save(stream);

        XElement Time(string name) => new(Terms + name, new XAttribute(Xsi + "type", "dcterms:W3CDTF"), at);
    }
}
