using System.Globalization;
using System.Text;
using System.Xml;
using StPlan.FileFormats;
using StPlan.OpenData.Datasets;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Formats.Xlsx;

/// <summary>
/// All datasets as a workbook (ECMA-376, Office Open XML). Written by hand because the package that could do it puts the time of writing
/// into the file and names its parts by chance, and the same release has to give the same bytes everywhere.
/// </summary>
internal static class WorkbookFormat
{
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Sheetml = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        CloseOutput = true,
        CheckCharacters = true
    };

    private static readonly string[] Sheets = [CoverSheet.Name, ColumnsSheet.Name, .. AllDatasets.List.Select(d => d.Name)];

    public static void Write(PublishedPackage package, Stream output)
    {
        using var zip = new ReproducibleZip(output, package.Release.PublishedAt);
        WritePart(zip, "[Content_Types].xml", WriteContentTypes);
        WritePart(zip, "_rels/.rels", xml => WriteRelationships(xml, ["officeDocument xl/workbook.xml", "core docProps/core.xml"]));
        WritePart(zip, "docProps/core.xml", xml => WriteProperties(xml, package));
        WritePart(zip, "xl/workbook.xml", WriteWorkbook);
        WritePart(zip, "xl/_rels/workbook.xml.rels",
            xml => WriteRelationships(xml, [.. Sheets.Select((_, i) => $"worksheet worksheets/{SheetFile(i)}"), "styles styles.xml"]));
        WritePart(zip, "xl/styles.xml", StylesPart.Write);
        var rows = new List<(Dataset, int)>();
        foreach (var (i, dataset) in AllDatasets.List.Index())
        {
            WritePart(zip, $"xl/worksheets/{SheetFile(i + 2)}", xml => rows.Add((dataset, DatasetSheet.Write(dataset, package.Data, xml))));
        }

        WritePart(zip, $"xl/worksheets/{SheetFile(1)}", xml => ColumnsSheet.Write(package.Data, xml));
        WritePart(zip, $"xl/worksheets/{SheetFile(0)}", xml => CoverSheet.Write(package, rows, xml));
    }

    private static string SheetFile(int index) => string.Create(CultureInfo.InvariantCulture, $"sheet{index + 1}.xml");

    private static void WritePart(ReproducibleZip zip, string name, Action<XmlWriter> write)
    {
        using var xml = XmlWriter.Create(zip.Open(name), Settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }

    private static void WriteContentTypes(XmlWriter xml)
    {
        const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
        xml.WriteStartElement("Types", Types);
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default("xml", "application/xml");
        Override("/xl/workbook.xml", Sheetml + "sheet.main+xml");
        Override("/xl/styles.xml", Sheetml + "styles+xml");
        Override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        for (var i = 0; i < Sheets.Length; i++)
        {
            Override($"/xl/worksheets/{SheetFile(i)}", Sheetml + "worksheet+xml");
        }

        xml.WriteEndElement();

        void Default(string extension, string type) => Element("Default", "Extension", extension, type);
        void Override(string part, string type) => Element("Override", "PartName", part, type);
        void Element(string name, string attribute, string value, string type)
        {
            xml.WriteStartElement(name, Types);
            xml.WriteAttributeString(attribute, value);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }

    /// <param name="targets">"worksheet worksheets/sheet1.xml": the kind, a space, the part. Their ids are rId1, rId2 …</param>
    private static void WriteRelationships(XmlWriter xml, IReadOnlyList<string> targets)
    {
        xml.WriteStartElement("Relationships", Relationships);
        foreach (var (i, target) in targets.Index())
        {
            var (kind, part) = (target.Split(' ')[0], target.Split(' ')[1]);
            xml.WriteStartElement("Relationship", Relationships);
            xml.WriteAttributeString("Id", RelationshipId(i));
            xml.WriteAttributeString("Type",
                kind == "core" ? "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
                    : $"{Office}/{kind}");
            xml.WriteAttributeString("Target", part);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteWorkbook(XmlWriter xml)
    {
        xml.WriteStartElement("workbook", SheetWriter.Namespace);
        xml.WriteAttributeString("xmlns", "r", null, Office);
        xml.WriteStartElement("sheets", SheetWriter.Namespace);
        foreach (var (i, name) in Sheets.Index())
        {
            xml.WriteStartElement("sheet", SheetWriter.Namespace);
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("sheetId", (i + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("id", Office, RelationshipId(i));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteProperties(XmlWriter xml, PublishedPackage package)
    {
        const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        const string Dc = "http://purl.org/dc/elements/1.1/";
        const string Terms = "http://purl.org/dc/terms/";
        const string Instance = "http://www.w3.org/2001/XMLSchema-instance";
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", Dc, package.Title.Vi);
        xml.WriteElementString("dc", "creator", Dc, package.Publication.Publisher.Name.Vi);
        xml.WriteElementString("dc", "description", Dc, package.Citation.Vi);
        xml.WriteElementString("dc", "identifier", Dc, package.Id);
        xml.WriteElementString("cp", "version", Core, package.Version);
        xml.WriteStartElement("dcterms", "created", Terms);
        xml.WriteAttributeString("xsi", "type", Instance, "dcterms:W3CDTF");
        xml.WriteString(package.Release.PublishedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string RelationshipId(int index) => string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}");
}
