using System.Globalization;
using System.Xml;
using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Formats.Xlsx;

/// <summary>The first sheet: what this is, of which release, under which licence, how to cite it, and what the other sheets are.</summary>
internal static class CoverSheet
{
    public const string Name = "Bìa";

    private const string DemoColor = "C00000";

    /// <summary>Tabs of invented data are red; null for others.</summary>
    public static string? TabColor(PublishedData data) => data.IsDemo ? DemoColor : null;

    public static void Write(PublishedPackage package, IReadOnlyList<(Dataset Dataset, int Rows)> sheets, XmlWriter xml)
    {
        var sheet = SheetWriter.Begin(xml, [28, 70, 70, 12], frozenRows: 0, TabColor(package.Data));
        if (package.IsDemo)
        {
            sheet.BeginRow();
            sheet.WriteText(DemoWords.Vi, CellStyle.Warning);
            sheet.EndRow();
            sheet.BeginRow();
            sheet.WriteText(DemoWords.En, CellStyle.Warning);
            sheet.EndRow();
        }

        WriteFacts(sheet, package);
        sheet.BeginRow();
        sheet.EndRow();
        var links = WriteContents(sheet, sheets);
        sheet.End(links: links, pageHeader: package.IsDemo ? DemoWords.Notice[Language.Vi] : null);
    }

    private static void WriteFacts(SheetWriter sheet, PublishedPackage package)
    {
        var (release, publication) = (package.Release, package.Publication);
        WriteFact(sheet, "Tên · Title", package.Title);
        WriteFact(sheet, "Mô tả · Description", package.Description);
        WriteFact(sheet, "Lần công bố · Release", new Text(package.Version, release.Title.Value));
        sheet.BeginRow();
        sheet.WriteText("Công bố lúc · Published at", CellStyle.Label);
        sheet.WriteMoment(release.PublishedAt.UtcDateTime);
        sheet.EndRow();
        if (release.Notes.Value.Length > 0)
        {
            WriteFact(sheet, "Ghi chú · Notes", new Text(release.Notes.Value));
        }

        WriteFact(sheet, "Cơ quan công bố · Publisher", publication.Publisher.Name);
        if (publication.Publisher.Url is { } url)
        {
            WriteFact(sheet, "", new Text(url));
        }

        WriteFact(sheet, "Giấy phép · Licence", new Text(publication.License.Name, publication.License.Url));
        WriteFact(sheet, "Trích dẫn · Citation", package.Citation);
        foreach (var source in package.Sources)
        {
            WriteFact(sheet, "Nguồn · Source", source);
        }

        foreach (var provenance in package.Provenance)
        {
            WriteFact(sheet, "Nguồn văn bản · Provenance", provenance);
        }

        foreach (var notice in package.Notices)
        {
            WriteFact(sheet, "Thông báo · Notice", notice);
        }

        WriteFact(sheet, "Định danh · Id", new Text(package.Id));
    }

    private static List<(string Cell, string Sheet)> WriteContents(SheetWriter sheet, IReadOnlyList<(Dataset Dataset, int Rows)> sheets)
    {
        sheet.BeginRow();
        foreach (var title in new[] { "Trang · Sheet", "Nội dung", "Contents", "Số hàng · Rows" })
        {
            sheet.WriteText(title, CellStyle.Title);
        }

        sheet.EndRow();
        var links = new List<(string, string)>();
        WriteLink(sheet, links, ColumnsSheet.Name, ColumnsSheet.Title);
        sheet.EndRow();
        foreach (var (dataset, rows) in sheets)
        {
            WriteLink(sheet, links, dataset.Name,
                new Text($"{dataset.Title.Vi}. {dataset.Description.Vi}", $"{dataset.Title.En}. {dataset.Description.En}"));
            sheet.WriteNumber(rows.ToString(CultureInfo.InvariantCulture), CellStyle.Integer);
            sheet.EndRow();
        }

        return links;
    }

    private static void WriteLink(SheetWriter sheet, List<(string Cell, string Sheet)> links, string name, Text words)
    {
        sheet.BeginRow();
        links.Add(($"A{sheet.Rows.ToString(CultureInfo.InvariantCulture)}", name));
        sheet.WriteText(name, CellStyle.Link);
        sheet.WriteText(words.Vi, CellStyle.Wrapped);
        sheet.WriteText(words[Language.En], CellStyle.Wrapped);
    }

    private static void WriteFact(SheetWriter sheet, string label, Text text)
    {
        sheet.BeginRow();
        sheet.WriteText(label, CellStyle.Label);
        sheet.WriteText(text.Vi, CellStyle.Wrapped);
        if (text.En is not null)
        {
            sheet.WriteText(text.En, CellStyle.Wrapped);
        }

        sheet.EndRow();
    }
}
