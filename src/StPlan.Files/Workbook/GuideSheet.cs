using DocumentFormat.OpenXml.Spreadsheet;

namespace StPlan.Files.Workbook;

/// <summary>How to fill in the workbook, in both languages.</summary>
internal static class GuideSheet
{
    private const double Width = 60;

    public static Worksheet Build(WorkbookContent content)
    {
        var rows = new SheetBuilder(Width, Width, Width);
        var due = DueText.Of(content.DueBefore);
        if (content.IsDemo)
        {
            rows.Add(FormCellStyle.Demo, "DEMO");
        }

        rows.Add(FormCellStyle.Title, "Hướng dẫn điền báo cáo", "How to fill in the report");
        rows.Add(FormCellStyle.Guide, $"Điền vào các ô màu vàng của trang \"{ReportSheet.NameOf(content)}\". Các ô khác đã khóa.",
            $"Fill in the yellow cells of the sheet \"{ReportSheet.NameOf(content)}\". The others are locked.");
        rows.Add(FormCellStyle.Guide, "Dòng để trống được bỏ qua. Dòng đã điền phải có đủ các cột đánh dấu *.",
            "An empty row is not a report. The import skips it. A filled row needs the columns marked *.");
        rows.Add(FormCellStyle.Guide, "Dòng đã điền sẵn là báo cáo đã gửi; chỉ dòng được sửa mới gửi lại, kèm lý do đính chính.",
            "A row that is already filled in was reported before. The import takes only rows that you change. Give the reason for the "
                + "correction.");
        rows.Add(FormCellStyle.Guide, "Số tiền ghi đủ bằng đồng (1234567), không ghi \"triệu\", \"tỷ\".",
            "Write amounts in whole VND (1234567), not in millions.");
        rows.Add(FormCellStyle.Guide, $"Gửi lại tệp này {due.Vi}.", $"Send this file back {due.En}.");
        rows.Add(FormCellStyle.Plain, (string?)null);
        rows.Add(FormCellStyle.GuideHeading, "Cột cần điền", "Cách điền", "How to fill in");
        foreach (var column in FormColumn.All.Where(column => column.Fixed is null).Select(column => column.Column))
        {
            var terms = column == ReportColumns.Status ? Terms.Status : null;
            rows.Add(
                FormCellStyle.Guide,
                $"{column.Title.Vi}{(column.IsRequired ? " *" : "")}\n{column.Title.En}",
                column.Description.Vi + (terms is null ? "" : $" Một trong: {string.Join(", ", terms.All.Select(term => term.Title.Vi))}."),
                column.Description.En
                    + (terms is null ? ""
                        : $" One of {string.Join(", ", terms.All.Select(term => $"{term.Title.Vi} ({term.Title.En})"))}."));
        }

        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView { WorkbookViewId = 0U, ShowGridLines = false }),
            new Columns(new Column { Min = 1U, Max = 3U, Width = Width, CustomWidth = true }),
            rows.Data,
            new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false },
            new PageSetup { PaperSize = 9U, Orientation = OrientationValues.Landscape, FitToWidth = 1U, FitToHeight = 0U });
    }
}
