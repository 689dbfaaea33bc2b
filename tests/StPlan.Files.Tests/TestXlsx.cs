using System.IO.Compression;
using System.Text;

namespace StPlan.Files.Tests;

/// <summary>Spreadsheets written by hand, part by part, as no library would dare to.</summary>
internal static class TestXlsx
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Styles: 0 plain, 1 percent, 2 date, 3 a custom percent, 4 a custom date, 5 money with a d in it that is no day.</summary>
    private const string Styles =
        $"""
        <styleSheet xmlns="{Main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="0.0\ %"/><numFmt numFmtId="165" formatCode="[$-42A]dd/mm/yyyy"/><numFmt numFmtId="166" formatCode="#,##0\ &quot;đồng VND&quot;"/></numFmts>
        <cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>
        """;

    /// <summary>A cell with text in it, at a place such as "B3".</summary>
    public static string Inline(string reference, string text) =>
        $"<c r=\"{reference}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</t></is></c>";

    /// <summary>A row of texts from column A; a null is no cell.</summary>
    public static string Row(int number, params string?[] texts) =>
        $"<row r=\"{number}\">{string.Concat(texts.Select((text, i) => text is null ? "" : Inline($"{(char)('A' + i)}{number}", text)))}</row>";

    public static byte[] OneSheet(string rows, string sharedStrings = "", bool is1904 = false) =>
        Write([("Trang 1", rows)], sharedStrings, is1904);

    public static byte[] Write((string Name, string Rows)[] sheets, string sharedStrings = "", bool is1904 = false, string ns = Main,
        string office = Office)
    {
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] =
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
                    + "ContentType=\"application/xml\"/></Types>",
            ["_rels/.rels"] = Relationships($"<Relationship Id=\"r\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/>"),
            ["xl/workbook.xml"] =
                $"<workbook xmlns=\"{ns}\" xmlns:r=\"{office}\"><workbookPr "
                    + $"date1904=\"{(is1904 ? 1 : 0)}\"/><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 7}\" r:id=\"s{i}\"/>"))}</sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = Relationships(
                string.Concat(
                    sheets.Select((_, i) => $"<Relationship Id=\"s{i}\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"))
                + $"<Relationship Id=\"strings\" Type=\"{office}/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship "
                + $"Id=\"styles\" Type=\"{office}/styles\" Target=\"styles.xml\"/>"),
            ["xl/sharedStrings.xml"] = $"<sst xmlns=\"{ns}\">{sharedStrings}</sst>",
            ["xl/styles.xml"] = Styles.Replace(Main, ns, StringComparison.Ordinal),
        };
        for (var i = 0; i < sheets.Length; i++)
        {
            parts[$"xl/worksheets/sheet{i}.xml"] = $"<worksheet xmlns=\"{ns}\"><sheetData>{sheets[i].Rows}</sheetData></worksheet>";
            // A hyperlink that somebody mistyped: valid in Excel, no URI.
            parts[$"xl/worksheets/_rels/sheet{i}.xml.rels"] =
                Relationships($"<Relationship Id=\"h\" Type=\"{office}/hyperlink\" Target=\"mailto:a b@@c,d\" TargetMode=\"External\"/>");
        }

        return Zip(parts.Select(p => (p.Key, Encoding.UTF8.GetBytes(p.Value))));
    }

    public static byte[] Zip(IEnumerable<(string Name, byte[] Content)> parts)
    {
        var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return output.ToArray();
    }

    private static string Relationships(string content) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";
}
