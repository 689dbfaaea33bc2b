using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace StPlan.Files.Workbook;

/// <summary>The hidden sheet by which the workbook is known when it comes back.</summary>
internal static class MetadataSheet
{
    public static Worksheet Build(WorkbookContent content)
    {
        var rows = new SheetBuilder(20, 40);
        rows.Add(FormCellStyle.Plain, WorkbookMetadata.Format, WorkbookMetadata.FormatVersion);
        rows.Add(FormCellStyle.Plain, ReportColumns.Plan.Name, content.Plan);
        rows.Add(FormCellStyle.Plain, ReportColumns.Agency.Name, content.Agency);
        rows.Add(FormCellStyle.Plain, ReportColumns.Year.Name, content.Year.ToString(CultureInfo.InvariantCulture));
        if (content.IsDemo)
        {
            rows.Add(FormCellStyle.Plain, WorkbookMetadata.Demo, WorkbookMetadata.DemoMark);
        }

        return new Worksheet(rows.Data, new SheetProtection { Sheet = true, Objects = true, Scenarios = true });
    }
}
