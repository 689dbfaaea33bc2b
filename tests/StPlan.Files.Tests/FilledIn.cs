using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using StPlan.Data.Writing;
using StPlan.Domain.Reporting;

namespace StPlan.Files.Tests;

/// <summary>A report workbook, and what a person does to it in a spreadsheet program.</summary>
internal static class FilledIn
{
    /// <summary>Without a demonstration's mark the heading is in row 9.</summary>
    public const int HeaderRow = 9;

    public static readonly ReportSubmission ThisYear = new()
    {
        Plan = "24-kh-ubnd-2025",
        Task = "III.9",
        Agency = "SKHCN",
        Year = 2025,
        Status = PlanTaskStatus.InProgress,
        Completion = 40.5m,
        Results = "- Đã mua \"máy đo\"\n- Lắp đặt; chạy thử _x000D_",
        Difficulties = "=1+1",
        Outputs = [new Output { What = "Máy đo: A; B", Quantity = 1.234m, Unit = "nghìn máy" }, new Output { What = "Phần mềm" }],
        Funding = new Funding { StateBudget = 1_234_567_000m },
        Evidence = [new Evidence { Title = "Báo cáo", Url = "https://a.vn/1" }],
        Reason = "Sửa lần một",
        ExpectedRevision = 1,
    };

    public static WorkbookContent Content(bool isDemo = false) => new()
    {
        Plan = "24-kh-ubnd-2025",
        PlanTitle = new("Kế hoạch phát triển khoa học và công nghệ", "Plan for science and technology"),
        Agency = "SKHCN",
        AgencyName = new("Sở Khoa học và Công nghệ", "Department of Science and Technology"),
        Year = 2025,
        DueBefore = new DateTimeOffset(2025, 12, 10, 0, 0, 0, TimeSpan.FromHours(7)),
        WrittenAt = new DateTimeOffset(2025, 11, 1, 8, 0, 0, TimeSpan.FromHours(7)),
        IsDemo = isDemo,
        Tasks =
        [
            new("I.1", new("Rà soát cơ chế, chính sách", "Review policies"), "Hằng năm", null, 0),
            new("III.8", new("Ứng dụng công nghệ", "Apply technology"), "Năm 2025",
                ThisYear with { Task = "III.8", Year = 2024, Completion = 10 }, 0),
            new("III.9", new("Tăng cường cơ sở vật chất", "Strengthen facilities"), "Năm 2025 và những năm tiếp theo", ThisYear, 3),
        ],
    };

    public static byte[] Write(WorkbookContent content)
    {
        var output = new MemoryStream();
        ReportWorkbook.Write(output, content);
        return output.ToArray();
    }

    /// <summary>Types values into the first sheet: texts, and numbers where the value is one.</summary>
    public static byte[] Fill(byte[] workbook, params (string Reference, object? Value)[] values)
    {
        var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var worksheet = Worksheet(document, 0);
            foreach (var (reference, value) in values)
            {
                var cell = worksheet.Descendants<Cell>().Single(c => c.CellReference == reference);
                cell.RemoveAllChildren();
                cell.DataType = null;
                if (value is string text)
                {
                    cell.DataType = CellValues.String;
                    cell.CellValue = new CellValue(text);
                }
                else if (value is not null)
                {
                    cell.CellValue = new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                }
            }
        }

        return stream.ToArray();
    }

    public static Worksheet Worksheet(SpreadsheetDocument document, int index)
    {
        var sheet = document.WorkbookPart!.Workbook.Descendants<Sheet>().ElementAt(index);
        return ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!)).Worksheet;
    }
}
