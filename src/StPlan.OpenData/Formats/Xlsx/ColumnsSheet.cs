using System.Xml;
using StPlan.Domain;
using StPlan.Domain.Fields;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Datasets;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Formats.Xlsx;

/// <summary>The second sheet: every column of every dataset, with what it means and which codes it may have.</summary>
internal static class ColumnsSheet
{
    public const string Name = "Cột";

    public static Text Title { get; } = new("Giải thích các cột", "What the columns mean");

    public static void Write(PublishedData data, XmlWriter xml)
    {
        var sheet = SheetWriter.Begin(xml, [20, 28, 34, 34, 12, 10, 60, 60, 60], frozenRows: 1, CoverSheet.TabColor(data));
        sheet.BeginRow();
        foreach (var title in new[] { "Trang · Sheet", "Cột · Column", "Tên", "Title", "Kiểu · Type", "Đơn vị · Unit", "Mô tả",
            "Description", "Mã · Codes" })
        {
            sheet.WriteText(title, CellStyle.Title);
        }

        sheet.EndRow();
        foreach (var (dataset, column) in AllDatasets.List.SelectMany(d => d.Columns.Select(c => (d, c))))
        {
            sheet.BeginRow();
            sheet.WriteText(dataset.Name);
            sheet.WriteText(column.Name);
            sheet.WriteText(column.Title.Vi, CellStyle.Wrapped);
            sheet.WriteText(column.Title[Language.En], CellStyle.Wrapped);
            sheet.WriteText(EnumCodes<ColumnType>.Of(column.Type).ToLowerInvariant());
            sheet.WriteText(column.Unit?.Code ?? "");
            sheet.WriteText(column.Description.Vi, CellStyle.Wrapped);
            sheet.WriteText(column.Description[Language.En], CellStyle.Wrapped);
            sheet.WriteText(string.Join('\n', column.Codes.Select(c => $"{c.Value}: {c.Title.Vi} · {c.Title.En}")), CellStyle.Wrapped);
            sheet.EndRow();
        }

        sheet.End(filteredRow: 1, pageHeader: data.IsDemo ? DemoWords.Notice[Language.Vi] : null);
    }
}
