using System.Diagnostics;
using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using StPlan.Data.Writing;
using StPlan.Domain;
using StPlan.Domain.Reporting;
using StPlan.Tests.Tools;

namespace StPlan.Files.Tests;

public sealed class ReportWorkbookTests
{
    [Fact]
    public void It_keeps_to_the_schema_of_spreadsheets()
    {
        foreach (var isDemo in new[] { false, true })
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(FilledIn.Write(FilledIn.Content(isDemo))), false);

            new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken)
                .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes()
    {
        var first = FilledIn.Write(FilledIn.Content());

        FilledIn.Write(FilledIn.Content()).ShouldBe(first);
        using var zip = new ZipArchive(new MemoryStream(first));
        zip.Entries.Select(e => e.LastWriteTime.DateTime).Distinct().ShouldBe([new DateTime(2025, 11, 1, 8, 0, 0)]);
        zip.Entries[0].FullName.ShouldBe("[Content_Types].xml");
    }

    [Fact]
    public void It_says_what_it_is_and_leaves_open_what_is_to_be_filled_in()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(FilledIn.Write(FilledIn.Content())), false);
        var sheets = document.WorkbookPart!.Workbook.Descendants<Sheet>().ToList();
        sheets.Select(s => (s.Name?.Value, s.State?.Value)).ShouldBe(
            [("Báo cáo", SheetStateValues.Visible), ("Hướng dẫn", SheetStateValues.Visible), ("_stplan", SheetStateValues.VeryHidden)]);
        var sheet = FilledIn.Worksheet(document, 0);
        var formats = document.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();

        sheet.Descendants<Row>().Take(8).Select(r => r.InnerText).ShouldBe(
        [
            "Báo cáo thực hiện nhiệm vụ năm 2025 / Report on the tasks of 2025",
            "Báo cáo thực hiện: Kế hoạch phát triển khoa học và công nghệ",
            "Cơ quan báo cáo / Reporting agency: Sở Khoa học và Công nghệ / Department of Science and Technology",
            "Kế hoạch / Plan: 24-kh-ubnd-2025",
            "Mã cơ quan / Agency code: SKHCN",
            "Năm / Year: 2025",
            "Hạn gửi: trước 00:00 ngày 10/12/2025 (GMT+07:00) / Due: before 00:00 on 10 December 2025 (GMT+07:00)",
            "Điền vào các ô màu vàng. Để trống cả dòng nếu không báo cáo nhiệm vụ đó. / Fill in the yellow cells. Leave a row empty if "
                + "you do not report on its task.",
        ]);
        Text("A9").ShouldBe("Mã nhiệm vụ *\nTask code *");
        Text("E9").ShouldBe("Tình trạng *\nStatus *");
        (Text("A11"), Text("B11"), Text("C11")).ShouldBe(("III.8", "Ứng dụng công nghệ", "Năm 2025"));
        Text("D11").ShouldBe("2024: Đang thực hiện, 10%\n" + FilledIn.ThisYear.Results.Replace("_x", "_x005F_x", StringComparison.Ordinal));
        Text("E11").ShouldBe("");
        Text("E12").ShouldBe("Đang thực hiện");
        // What is read-only is locked, and what is to be filled in is not.
        string.Concat("ABCDEFGHIJKLMNOP".Select(c => IsLocked($"{c}10") ? 'x' : '-')).ShouldBe("xxxx----------xx");
        sheet.GetFirstChild<SheetProtection>()!.Sheet!.Value.ShouldBeTrue();
        sheet.GetFirstChild<SheetProtection>()!.Password.ShouldBeNull();
        var pane = sheet.Descendants<Pane>().Single();
        (pane.State!.Value, pane.VerticalSplit!.Value, pane.TopLeftCell!.Value).ShouldBe((PaneStateValues.Frozen, 9d, "B10"));
        sheet.Descendants<Column>().Where(c => c.Hidden?.Value == true).Select(c => c.Min!.Value).ShouldBe([15u, 16u]);
        sheet.Descendants<DataValidation>().Select(v => (v.SequenceOfReferences!.InnerText, v.InnerText)).ShouldBe(
            [("E10:E12", "\"Chưa thực hiện,Đang thực hiện,Hoàn thành,Tạm dừng,Hủy bỏ\""), ("F10:F12", "0100"), ("K10:K12", "0"),
                ("L10:L12", "0")]);
        FilledIn.Worksheet(document, 1).InnerText.ShouldContain("Gửi lại tệp này trước 00:00 ngày 10/12/2025 (GMT+07:00).");

        string Text(string reference) => Cell(reference).InnerText;
        Cell Cell(string reference) => sheet.Descendants<Cell>().Single(c => c.CellReference == reference);
        bool IsLocked(string reference) => formats[(int)Cell(reference).StyleIndex!.Value].Protection!.Locked!.Value;
    }

    [Fact]
    public void A_demonstration_says_so_wherever_one_looks()
    {
        var bytes = FilledIn.Write(FilledIn.Content(isDemo: true));
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);

        document.WorkbookPart!.Workbook.Descendants<Sheet>().First().Name!.Value.ShouldBe("Báo cáo (DEMO)");
        FilledIn.Worksheet(document, 0).Descendants<Row>().First().InnerText.ShouldStartWith("DEMO — ");
        FilledIn.Worksheet(document, 0).Descendants<OddHeader>().Single().InnerText.ShouldContain("DEMO");
        document.PackageProperties.Title.ShouldNotBeNull().ShouldStartWith("DEMO — ");
        document.PackageProperties.Keywords.ShouldBe("DEMO");
        ImportFile.Read(bytes).IsDemo.ShouldBeTrue();
        ImportFile.Read(FilledIn.Write(FilledIn.Content())).IsDemo.ShouldBeFalse();
        // Every other one of its properties is a mark of a real one.
        using var real = SpreadsheetDocument.Open(new MemoryStream(FilledIn.Write(FilledIn.Content())), false);
        real.PackageProperties.Title.ShouldBe("Báo cáo SKHCN 2025 (24-kh-ubnd-2025)");
    }

    [Fact]
    public void Rows_that_nobody_touched_are_no_reports()
    {
        var file = ImportFile.Read(FilledIn.Write(FilledIn.Content()));

        file.Problems.ShouldBeEmpty();
        file.Kind.ShouldBe(FileKind.Reports);
        file.Reports.ShouldBeEmpty();
        file.UntouchedRows.ShouldBe(3);
    }

    [Fact]
    public void What_is_filled_in_comes_back_with_what_the_workbook_knows()
    {
        var file = ImportFile.Read(Filled());

        AssertFilled(file);
        file.Locate(new ValueOutOfRange(new(
            "không",
            "no"), "completion")
        { Index = 0 }).ToString(Language.Vi).ShouldBe("Báo cáo!F10 (completion): không");
        file.Locate(new ValueOutOfRange(new(
            "không",
            "no"), "year")
        { Index = 1 }).ToString(Language.Vi).ShouldBe("Báo cáo, dòng 12 (year): không");
    }

    [Fact]
    public void What_was_prefilled_comes_back_the_same_once_one_cell_is_changed()
    {
        var file = ImportFile.Read(FilledIn.Fill(FilledIn.Write(FilledIn.Content()), ("N12", "Sửa lần hai")));

        file.Problems.ShouldBeEmpty();
        RandomSubmissions.Said(file.Reports.Single().Submission)
            .ShouldBe(RandomSubmissions.Said(FilledIn.ThisYear with { Reason = "Sửa lần hai", ExpectedRevision = 3 }));
    }

    [Theory]
    [InlineData("G10", "Đã làm", "Báo cáo!E10 (status): \"Status\" is empty. Write one of")]
    [InlineData("E10", "xong", "Báo cáo!E10 (status): \"xong\" is not in the list. Write one of")]
    [InlineData("E10", "Hoàn thành", "Báo cáo!G10 (results): \"Results\" is empty. Write a value.")]
    [InlineData("A12", "", "Báo cáo!A12 (task): \"Task code\" is empty. Write a value.")]
    [InlineData("A6", "Năm / Year: 2026", "Báo cáo!A6 (year): The value is \"2026\", but the file was made for \"2025\"")]
    public void A_row_that_is_filled_in_by_half_is_a_problem(string cell, string value, string problem) =>
        ImportFile.Read(FilledIn.Fill(FilledIn.Write(FilledIn.Content()), (cell, value)))
            .Problems.Select(p => p.ToString(Language.En)).ShouldContain(p => p.StartsWith(problem, StringComparison.Ordinal));

    [Fact]
    public void Random_reports_survive_going_out_and_coming_back()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new RandomSubmissions(seed);
            var known = Enumerable.Range(1, 10)
                .Select(i =>
                    random.Report() with
                    {
                        Plan = "24-kh-ubnd-2025",
                        Task = $"I.{i}",
                        Agency = "SKHCN",
                        Year = 2025,
                        ExpectedRevision = i,
                        Reason = null
                    })
                .ToList();
            var content =
                FilledIn.Content() with { Tasks = [.. known.Select((r, i) => new WorkbookTask(r.Task, new("x"), "y", r, i + 1))] };

            var bytes = FilledIn.Write(content);
            ImportFile.Read(bytes).UntouchedRows.ShouldBe(10, $"seed {seed}");
            var file = ImportFile.Read(FilledIn.Fill(bytes, [.. Enumerable.Range(10, 10).Select(row => ($"N{row}", (object?)"Sửa"))]));

            file.Problems.Select(p => p.ToString(Language.En)).ShouldBeEmpty($"seed {seed}");
            foreach (var (row, sent) in file.Reports.Zip(known))
            {
                RandomSubmissions.Said(row.Submission).ShouldBe(RandomSubmissions.Said(sent with { Reason = "Sửa" }), $"seed {seed}");
            }
        }
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    [Needs(Tool.LibreOffice)]
    public async Task LibreOffice_reads_and_writes_it(string format)
    {
        var soffice = TestTool.Of(Tool.LibreOffice).Place;
        var directory = Directory.CreateTempSubdirectory("stplan-workbook-");
        try
        {
            var saved = await ConvertAsync(soffice, directory, Filled(), format);
            AssertFilled(ImportFile.Read(saved));
            ImportFile.Read(await ConvertAsync(soffice, directory, FilledIn.Write(FilledIn.Content()), format)).UntouchedRows.ShouldBe(3);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    /// <summary>The first row reported on, the second left, the third corrected.</summary>
    private static byte[] Filled() => FilledIn.Fill(
        FilledIn.Write(FilledIn.Content()),
        ("E10", "Hoàn thành"), ("F10", 100), ("G10", "Đã ban hành 2 nghị quyết"), ("J10", "Nghị quyết: 2 văn bản\nHội nghị = 1 cuộc"),
        ("K10", 150_000_500m),
        ("M10", "Nghị quyết | https://a.vn/nq"), ("F12", 60), ("N12", "Bổ sung"));

    private static void AssertFilled(ImportFile file)
    {
        file.Problems.Select(p => p.ToString(Language.En)).ShouldBeEmpty();
        file.UntouchedRows.ShouldBe(1);
        file.Reports.Select(r => r.Address.Row).ShouldBe([10, 12]);
        RandomSubmissions.Said(file.Reports[0].Submission).ShouldBe(RandomSubmissions.Said(new ReportSubmission
        {
            Plan = "24-kh-ubnd-2025",
            Task = "I.1",
            Agency = "SKHCN",
            Year = 2025,
            Status = PlanTaskStatus.Completed,
            Completion = 100,
            Results = "Đã ban hành 2 nghị quyết",
            Outputs = [new Output { What = "Nghị quyết", Quantity = 2, Unit = "văn bản" },
                new Output { What = "Hội nghị", Quantity = 1, Unit = "cuộc" }],
            Funding = new Funding { StateBudget = 150_000_500m },
            Evidence = [new Evidence { Title = "Nghị quyết", Url = "https://a.vn/nq" }],
            ExpectedRevision = 0,
        }));
        RandomSubmissions.Said(file.Reports[1].Submission)
            .ShouldBe(RandomSubmissions.Said(FilledIn.ThisYear with { Completion = 60, Reason = "Bổ sung", ExpectedRevision = 3 }));
    }

    private static async Task<byte[]> ConvertAsync(string soffice, DirectoryInfo directory, byte[] workbook, string format)
    {
        var output = directory.CreateSubdirectory("out").FullName;
        var input = Path.Combine(directory.FullName, "in.xlsx");
        await File.WriteAllBytesAsync(input, workbook, TestContext.Current.CancellationToken);
        // CSV as UTF-8, cells as they are stored, not as they are shown.
        var filter = format == "csv" ? "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false" : "xlsx:Calc MS Excel 2007 XML";
        var start = new ProcessStartInfo(
            soffice,
            ["--headless", "--norestore", $"-env:UserInstallation=file://{directory.FullName}/profile", "--convert-to", filter, "--outdir",
                output, input])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return await File.ReadAllBytesAsync(Path.Combine(output, "in." + format), TestContext.Current.CancellationToken);
    }
}
