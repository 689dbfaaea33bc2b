using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using StPlan.FileFormats;
using StPlan.Files.Workbook;

namespace StPlan.Files;

/// <summary>
/// The workbook in which an agency reports on its tasks for a year: goes out prefilled, comes back to <see cref="ImportFile"/>. What is not
/// to be changed is locked, without a password, since the import checks all of it anyway.
/// </summary>
public static class ReportWorkbook
{
    public static void Write(Stream output, WorkbookContent content)
    {
        var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Build();
            var sheets = new Sheets();
            Add("report", ReportSheet.NameOf(content), ReportSheet.Build(content), SheetStateValues.Visible);
            Add("guide", "Hướng dẫn", GuideSheet.Build(content), SheetStateValues.Visible);
            Add("metadata", WorkbookMetadata.Sheet, MetadataSheet.Build(content), SheetStateValues.VeryHidden);
            workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(
                new BookViews(new WorkbookView { ActiveTab = 0U }), sheets, ReportSheet.PrintTitles(content));
            FileProperties.Write(document, content);
            // The library names these two relations at random.
            document.ChangeIdOfPart(workbook, "workbook");
            document.ChangeIdOfPart(document.CoreFilePropertiesPart!, "properties");

            void Add(string id, string name, Worksheet worksheet, SheetStateValues state)
            {
                workbook.AddNewPart<WorksheetPart>(id).Worksheet = worksheet;
                sheets.Append(new Sheet { Name = name, SheetId = (uint)sheets.Count() + 1, Id = id, State = state });
            }
        }

        ReproducibleZip.Repack(package.ToArray(), output, content.WrittenAt);
    }
}
