using System.Text;
using StPlan.Data.Writing;
using StPlan.Domain;
using StPlan.Domain.Observations;
using StPlan.Domain.Reporting;

namespace StPlan.Files.Tests;

public sealed class CsvImportTests
{
    [Fact]
    public void A_report_is_read_whole()
    {
        var file = Read("""
            plan,task,agency,year,status,completion,results,difficulties,proposals,outputs,state_budget,other_sources,evidence,reason,expected_revision
            24-kh-ubnd-2025,III.9,SKHCN,2025,IN_PROGRESS,"40,5","Đã mua ""máy đo"", lắp đặt
            tại Trung tâm.",Thiếu vốn,Bổ sung vốn,Máy đo: 3 máy; Phần mềm,"1.234.567.000","1500000.5","Báo cáo <https://a.vn/1>
            https://a.vn/2",Sửa số,1
            """);

        file.IsRefused.ShouldBeFalse();
        file.Kind.ShouldBe(FileKind.Reports);
        var row = file.Reports.ShouldHaveSingleItem();
        row.Address.ShouldBe(new RowAddress(null, 2));
        var report = row.Submission;
        (report.Plan, report.Task, report.Agency, report.Year).ShouldBe(("24-kh-ubnd-2025", "III.9", "SKHCN", 2025));
        (report.Status, report.Completion).ShouldBe((PlanTaskStatus.InProgress, 40.5m));
        report.Results.ShouldBe("Đã mua \"máy đo\", lắp đặt\ntại Trung tâm.");
        (report.Difficulties, report.Proposals).ShouldBe(("Thiếu vốn", "Bổ sung vốn"));
        report.Outputs.Select(o => (o.What, o.Quantity, o.Unit)).ShouldBe([("Máy đo", 3m, "máy"), ("Phần mềm", null, null)]);
        (report.Funding?.StateBudget, report.Funding?.OtherSources).ShouldBe((1_234_567_000m, 1_500_000.5m));
        report.Evidence.Select(e => (e.Title, e.Url)).ShouldBe([("Báo cáo", "https://a.vn/1"), ("https://a.vn/2", "https://a.vn/2")]);
        (report.Reason, report.ExpectedRevision).ShouldBe(("Sửa số", 1));
    }

    [Fact]
    public void What_is_not_stated_is_null()
    {
        var report =
            Read("task,agency,year,status,results,completion,stateBudget\nIII.9,SKHCN,2025,PAUSED,x,,\n").Reports.Single().Submission;

        report.Plan.ShouldBeNull();
        report.Completion.ShouldBeNull();
        report.Funding.ShouldBeNull();
        report.Outputs.ShouldBeEmpty();
        report.Evidence.ShouldBeEmpty();
        report.ExpectedRevision.ShouldBeNull();
    }

    [Fact]
    public void Observations_are_read_whole()
    {
        var file = Read("""
            Mã chỉ tiêu;Năm;Giá trị;Thứ hạng;Trên tổng số;Đã hoàn thành;Ghi chú;Chất lượng số liệu;Nguồn số liệu;Địa chỉ nguồn;Cơ quan công bố
            tfp-share;2025;45,5%;;;;;sơ bộ;Niên giám thống kê;https://a.vn/x;Cục Thống kê
            pii-rank;2025;;12;34;;;;Bộ KH&CN;;
            digital;2025;;;;Có;Xong;ƯỚC TÍNH;Sở;;
            """);

        file.Problems.ShouldBeEmpty();
        file.Observations.Select(o => o.Address.Row).ShouldBe([2, 3, 4]);
        var (share, rank, milestone) = (file.Observations[0].Submission, file.Observations[1].Submission, file.Observations[2].Submission);
        (share.Indicator, share.Year, share.Value, share.Quality).ShouldBe(("tfp-share", 2025, 45.5m, ObservationQuality.Provisional));
        (share.Source.Title, share.Source.Url, share.Source.Publisher).ShouldBe(("Niên giám thống kê", "https://a.vn/x", "Cục Thống kê"));
        (rank.Rank, rank.OutOf, rank.Value, rank.Quality).ShouldBe((12, 34, null, ObservationQuality.Final));
        (milestone.Accomplished, milestone.Note, milestone.Quality).ShouldBe((true, "Xong", ObservationQuality.Estimated));
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void The_delimiter_is_found_in_the_heading(char delimiter)
    {
        // Semicolons, commas and tabs in the text tell nothing.
        var csv = $"task{delimiter}agency{delimiter}year{delimiter}status{delimiter}results\nIII.9{delimiter}SKHCN{delimiter}2025{delimiter}PAUSED{delimiter}\"a;b,c;d,e\tf\"\n";

        Read(csv).Reports.Single().Submission.Results.ShouldBe("a;b,c;d,e\tf");
    }

    public static TheoryData<string> Encodings() => ["utf-8", "utf-8 with mark", "utf-16 little", "utf-16 big"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Encodings_that_say_what_they_are_are_read(string name)
    {
        Encoding encoding = name switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8 with mark" => new UTF8Encoding(true),
            "utf-16 little" => new UnicodeEncoding(false, true),
            _ => new UnicodeEncoding(true, true),
        };
        byte[] bytes = [.. encoding.GetPreamble(),
            .. encoding.GetBytes("task,agency,year,status,results\nIII.9,SKHCN,2025,Tạm dừng,Đã nghiệm thu\n")];

        ImportFile.Read(bytes).Reports.Single().Submission.Results.ShouldBe("Đã nghiệm thu");
    }

    [Fact]
    public void Another_encoding_is_refused_and_not_guessed()
    {
        var file = ImportFile.Read([.. "task,agency,year,status,results\nIII.9,SKHCN,2025,PAUSED,"u8, 0xD0, 0xE3, .. "\n"u8]);

        file.Problems.ShouldHaveSingleItem().ToString(Language.En)
            .ShouldBe("Line 2 of the file is not UTF-8. In Excel, save the file as \"CSV UTF-8\".");
    }

    [Theory]
    [InlineData("task,agency,year,status,results\r\n\r\nIII.9,SKHCN,2025,PAUSED,\"a\r\nb\"\r\n\r\nIII.8,SKHCN,2025,PAUSED,x", "3 5")]
    [InlineData("task,agency,year,status,results\rIII.9,SKHCN,2025,PAUSED,a\rIII.8,SKHCN,2025,PAUSED,x\r", "2 3")]
    [InlineData("sep=,\ntask,agency,year,status,results\nIII.9,SKHCN,2025,PAUSED,a\n,,,,\nIII.8,SKHCN,2025,PAUSED,x\n", "2 4")]
    [InlineData("Năm,2025\n\ntask,agency,status,results\nIII.9,SKHCN,PAUSED,a\n", "4")]
    public void Rows_are_numbered_as_a_spreadsheet_does(string csv, string rows)
    {
        var file = Read(csv);

        file.Problems.ShouldBeEmpty();
        string.Join(' ', file.Reports.Select(r => r.Address.Row)).ShouldBe(rows);
    }

    [Theory]
    [InlineData(",SKHCN,2025,PAUSED,x,,,", "row 2, column task: \"Task code\" is empty. Write a value.")]
    [InlineData("III.9,,2025,PAUSED,x,,,", "row 2, column agency: \"Agency code\" is empty. Write a value.")]
    [InlineData("III.9,SKHCN,25,PAUSED,x,,,", "row 2, column year: \"25\" is not a year. Write a year such as 2025.")]
    [InlineData("III.9,SKHCN,2025,,x,,,",
        "row 2, column status: \"Status\" is empty. Write one of NOT_STARTED (Chưa thực hiện), IN_PROGRESS (Đang thực hiện), COMPLETED "
            + "(Hoàn thành), PAUSED (Tạm dừng), CANCELLED (Hủy bỏ).")]
    [InlineData("III.9,SKHCN,2025,DONE,x,,,",
        "row 2, column status: \"DONE\" is not in the list. Write one of NOT_STARTED (Chưa thực hiện), IN_PROGRESS (Đang thực hiện), "
            + "COMPLETED (Hoàn thành), PAUSED (Tạm dừng), CANCELLED (Hủy bỏ).")]
    [InlineData("III.9,SKHCN,2025,PAUSED,,,,", "row 2, column results: \"Results\" is empty. Write a value.")]
    [InlineData("III.9,SKHCN,2025,PAUSED,x,nửa,,", "row 2, column completion: \"nửa\" is not a number. Write a number such as 1234567.5.")]
    [InlineData("III.9,SKHCN,2025,PAUSED,x,,1.234,",
        "row 2, column stateBudget: \"1.234\" can be 1234 or a number with decimals. Write 1234 or 1.2340.")]
    [InlineData("III.9,SKHCN,2025,PAUSED,x,,5%,", "row 2, column stateBudget: \"5%\" is not a number. Write a number such as 1234567.5.")]
    [InlineData("III.9,SKHCN,2025,PAUSED,x,,,a.vn",
        "row 2, column evidence: \"a.vn\" has no full address. Write one document on each line: title <https://…>, title | https://…, or "
            + "only https://….")]
    [InlineData("III.9,SKHCN,2025,PAUSED,x,,,,,thừa",
        "row 2: \"thừa\" stands in column 10, which has no heading. Put each value below a heading. Put a text with a separator in "
            + "quotation marks.")]
    [InlineData("III.9,SKHCN,2025,PAUSED,\"x\"y,,,",
        "row 2: There is text after a closing quotation mark. Put the whole value in quotation marks, and double those inside.")]
    [InlineData("III.9,SKHCN,2025,PAUSED,\"x,,,",
        "row 2: A quotation mark is never closed. Close it, and double the quotation marks inside.")]
    [InlineData("a,b,25,DONE,,x,y,z",
        "row 2, column completion: \"x\" is not a number. Write a number such as 1234567.5.|row 2, column evidence: \"z\" has no full "
            + "address. Write one document on each line: title <https://…>, title | https://…, or only https://….|row 2, column results: "
            + "\"Results\" is empty. Write a value.|row 2, column stateBudget: \"y\" is not a number. Write a number such as "
            + "1234567.5.|row 2, column status: \"DONE\" is not in the list. Write one of NOT_STARTED (Chưa thực hiện), IN_PROGRESS (Đang "
            + "thực hiện), COMPLETED (Hoàn thành), PAUSED (Tạm dừng), CANCELLED (Hủy bỏ).|row 2, column year: \"25\" is not a year. Write "
            + "a year such as 2025.")]
    public void What_is_wrong_in_a_row_is_said_with_its_place(string row, string problems)
    {
        var file = Read("task,agency,year,status,results,completion,stateBudget,evidence\n" + row + "\n");

        string.Join('|', file.Problems.Select(p => p.ToString(Language.En)).Order(StringComparer.Ordinal)).ShouldBe(problems);
    }

    [Fact]
    public void Problems_are_said_in_Vietnamese_too() =>
        Read("task,agency,year,status,results\nIII.9,SKHCN,2025,xong,x\n").Problems.Single().ToString().ShouldBe(
            "dòng 2, cột status: \"xong\" không có trong danh mục. Phải nhập một trong: Chưa thực hiện (NOT_STARTED), Đang thực hiện "
                + "(IN_PROGRESS), Hoàn thành (COMPLETED), Tạm dừng (PAUSED), Hủy bỏ (CANCELLED).");

    [Fact]
    public void A_quotation_mark_within_a_plain_value_is_text() =>
        Read("task,agency,year,status,results\nIII.9,SKHCN,2025,PAUSED,ống 5\" mới\n").Reports.Single().Submission.Results.ShouldBe(
            "ống 5\" mới");

    [Fact]
    public void Rows_with_problems_do_not_hide_those_of_others_and_the_first_ones_are_kept()
    {
        var csv = "task,agency,year,status,results\n" + string.Concat(Enumerable.Repeat("III.9,SKHCN,2025,DONE,x\n", 300));

        var file = Read(csv);

        file.ProblemCount.ShouldBe(300);
        file.Problems.Count.ShouldBe(200);
        file.Problems[^1].Row.ShouldBe(201);
        file.Reports.ShouldBeEmpty();
    }

    [Fact]
    public void Limits_are_said()
    {
        var limits = new FileLimits { MaxRows = 2, MaxColumns = 6, MaxBytes = 500 };
        const string Header = "task,agency,year,status,results\n";
        var row = "III.9,SKHCN,2025,PAUSED,x\n";

        Problem(Header + row + row + row).ShouldBe("row 4: The file has more than 2 rows. Split it into several files.");
        Problem(Header + "1,2,3,4,5,6,7\n").ShouldBe("row 2: The row has more than 6 columns. Use fewer.");
        Problem(new string('x', 501)).ShouldBe("The file is larger than 500 bytes. Send a smaller file.");
        Problem("").ShouldBe("The file is empty. Send a CSV or XLSX file.");
        Problem("a\0b").ShouldBe("The file is not a text file. Send a CSV file in UTF-8 or an XLSX file.");

        string Problem(string csv) => ImportFile.Read(Encoding.UTF8.GetBytes(csv), limits).Problems.Single().ToString(Language.En);
    }

    [Fact]
    public async Task A_stream_is_read_no_further_than_allowed()
    {
        var limits = new FileLimits { MaxBytes = 100_000 };
        var stream = new MemoryStream(new byte[10_000_000]);

        var file = await ImportFile.ReadAsync(stream, limits, TestContext.Current.CancellationToken);

        file.Problems.Single().ToString(Language.En).ShouldBe("The file is larger than 100000 bytes. Send a smaller file.");
        stream.Position.ShouldBeLessThan(300_000);
    }

    [Theory]
    [InlineData("year", 1, "row 4, column year: no")]
    [InlineData("completion", 0, "row 2, column completion: no")]
    [InlineData("outputs[2].what", 0, "row 2, column outputs: no")]
    [InlineData("funding.stateBudget", 0, "row 2, column stateBudget: no")]
    [InlineData("whatever", 0, "row 2, column whatever: no")]
    [InlineData(null, 1, "row 4: no")]
    [InlineData("year", 2, "no")]
    public void What_the_writer_finds_wrong_is_put_in_its_place(string? field, int index, string problem)
    {
        var file = Read("task,agency,year,status,results,completion\nIII.9,SKHCN,2025,PAUSED,a,140\n\nIII.8,SKHCN,2031,PAUSED,b,\n");

        var located = file.Locate(new ValueOutOfRange(new Text("không", "no"), field) { Index = index });

        located.ToString(Language.En).ShouldBe(problem);
        located.Value.ShouldBe((field, index) switch { ("completion", 0) => "140", ("year", 1) => "2031", _ => null });
    }

    [Theory]
    [InlineData("DEMO — số liệu giả định;\nNăm: 2025;\n", true)]
    [InlineData("Năm: 2025;\n", false)]
    public void A_demonstration_shows_in_a_copy_that_was_saved_as_CSV(string above, bool isDemo) =>
        Read(above + "task;agency;status;results\nDEMO;SKHCN;PAUSED;DEMO\n").IsDemo.ShouldBe(isDemo);

    [Fact]
    public void A_source_is_several_columns()
    {
        var file = Read("indicator,year,sourceTitle,sourceUrl\ntfp-share,2025,x,https://a.vn\n");

        file.Locate(new ValueOutOfRange(new Text("không", "no"), "source.url")).Column.ShouldBe("sourceUrl");
        file.Locate(new ValueOutOfRange(new Text("không", "no"), "sourceTitle")).Column.ShouldBe("sourceTitle");
    }

    private static ImportFile Read(string csv) => ImportFile.Read(Encoding.UTF8.GetBytes(csv));
}
