using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using StPlan.FileFormats;
using StPlan.Files.Tables;

namespace StPlan.Files.Workbook;

/// <summary>The sheet that is filled in: a title, and a row for each task.</summary>
internal static class ReportSheet
{
    public static string NameOf(WorkbookContent content) => content.IsDemo ? "Báo cáo (DEMO)" : "Báo cáo";

    public static Worksheet Build(WorkbookContent content)
    {
        var rows = new SheetBuilder([.. FormColumn.All.Select(column => column.Width)]);
        AddTitle(rows, content);
        var header = rows.Count + 1;
        rows.Add(FormColumn.All.Select(column =>
            ((string?)Heading(column.Column), column.Fixed is null ? FormCellStyle.HeadingToFill : FormCellStyle.Heading, false)));
        foreach (var task in content.Tasks)
        {
            rows.Add(FormColumn.All.Select(column => (column.ValueOf(content, task), column.Style, column.IsNumber)));
        }

        return new Worksheet(
            new SheetProperties(
                new PageSetupProperties { FitToPage = true })
            {
                TabColor = new TabColor
                {
                    Rgb = content.IsDemo ? "FFC00000"
                    : "FF2F75B5"
                }
            },
            new SheetViews(new SheetView(Frozen(header)) { WorkbookViewId = 0U, TabSelected = true, ShowGridLines = false }),
            new Columns(FormColumn.All.Select((column, i) => new Column
            {
                Min = (uint)i + 1,
                Max = (uint)i + 1,
                Width = column.Width,
                CustomWidth = true,
                Hidden = column.IsHidden ? true : null,
            })),
            rows.Data,
            // No password: it keeps from slips, not from people. Rows and columns can still be made larger.
            new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false },
            Validations.Build(header + 1, Math.Max(rows.Count, header + 1)),
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 8U, Orientation = OrientationValues.Landscape, FitToWidth = 1U, FitToHeight = 0U },
            new HeaderFooter
            {
                OddHeader = new OddHeader(content.IsDemo ? "&C&\"-,Bold\"DEMO" : ""),
                OddFooter = new OddFooter("&C&P/&N")
            });
    }

    /// <summary>The heading is printed on each page.</summary>
    public static DefinedNames PrintTitles(WorkbookContent content)
    {
        var rows = new SheetBuilder([.. FormColumn.All.Select(column => column.Width)]);
        AddTitle(rows, content);
        var header = (rows.Count + 1).ToString(CultureInfo.InvariantCulture);
        return new DefinedNames(
            new DefinedName($"'{NameOf(content)}'!${header}:${header}") { Name = "_xlnm.Print_Titles", LocalSheetId = 0U });
    }

    /// <summary>
    /// Plan, agency and year stand here for people, and for a copy that was saved as CSV, without the hidden sheet. Labels end with a
    /// colon, by which <see cref="PerFileValues"/> knows them; the others must not be the name of a column.
    /// </summary>
    private static void AddTitle(SheetBuilder rows, WorkbookContent content)
    {
        var year = content.Year.ToString(CultureInfo.InvariantCulture);
        var due = DueText.Of(content.DueBefore);
        if (content.IsDemo)
        {
            rows.Add(FormCellStyle.Demo,
                $"{WorkbookMetadata.DemoMark} — số liệu giả định để trình diễn, không phải báo cáo thật / invented for demonstration, "
                    + "not a real report");
        }

        rows.Add(FormCellStyle.Title, $"Báo cáo thực hiện nhiệm vụ năm {year} / Report on the tasks of {year}");
        rows.Add(FormCellStyle.Line, $"Báo cáo thực hiện: {content.PlanTitle.Vi}");
        rows.Add(FormCellStyle.Line, $"Cơ quan báo cáo / Reporting agency: {Both(content.AgencyName)}");
        rows.Add(FormCellStyle.Line, $"{Both(ReportColumns.Plan.Title)}: {content.Plan}");
        rows.Add(FormCellStyle.Line, $"{Both(ReportColumns.Agency.Title)}: {content.Agency}");
        rows.Add(FormCellStyle.Line, $"{Both(ReportColumns.Year.Title)}: {year}");
        rows.Add(FormCellStyle.Line, $"Hạn gửi: {due.Vi} / Due: {due.En}");
        rows.Add(FormCellStyle.Line,
            "Điền vào các ô màu vàng. Để trống cả dòng nếu không báo cáo nhiệm vụ đó. / Fill in the yellow cells. Leave a row empty if "
                + "you do not report on its task.");
    }

    private static string Heading(FileColumn column)
    {
        var mark = column.IsRequired ? " *" : "";
        return $"{column.Title.Vi}{mark}\n{column.Title.En}{mark}";
    }

    private static string Both(Domain.Text text) => text.En is null || text.En == text.Vi ? text.Vi : $"{text.Vi} / {text.En}";

    private static Pane Frozen(int header) => new()
    {
        HorizontalSplit = 1,
        VerticalSplit = header,
        TopLeftCell = ColumnLetters.Of(1) + (header + 1).ToString(CultureInfo.InvariantCulture),
        ActivePane = PaneValues.BottomRight,
        State = PaneStateValues.Frozen,
    };
}
