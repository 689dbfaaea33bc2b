using System.Globalization;
using System.IO.Compression;
using System.Text;
using StPlan.Data.Writing;
using StPlan.Domain;
using StPlan.Files.Xlsx;

namespace StPlan.Files.Tests;

public sealed class XlsxImportTests
{
    private const string Header = "task,agency,year,status,results,completion,stateBudget,outputs";

    [Theory]
    [InlineData("<c r=\"E2\" t=\"s\"><v>0</v></c>", "Đã mua máy")]
    [InlineData("<c r=\"E2\" t=\"s\"><v>1</v></c>", "Đã mua máy")]
    [InlineData("<c r=\"E2\" t=\"inlineStr\"><is><t>Đã </t><r><rPr><b/></rPr><t xml:space=\"preserve\">mua "
        + "</t></r><r><t>máy</t></r></is></c>", "Đã mua máy")]
    [InlineData("<c r=\"E2\" t=\"str\"><f>A1&amp;B1</f><v>Đã mua máy</v></c>", "Đã mua máy")]
    [InlineData("<c r=\"E2\" t=\"str\"><v><![CDATA[Đã <mua>]]></v></c>", "Đã <mua>")]
    [InlineData("<c r=\"E2\" t=\"inlineStr\"><is><t>một_x000D_\nhai_x005F_x000D_</t></is></c>", "một\nhai_x000D_")]
    [InlineData("<c r=\"E2\" t=\"inlineStr\"><is><t>nửa _xD83D_</t></is></c>", "nửa _xD83D_")]
    [InlineData("<c r=\"E2\"><v>1234567.5</v></c>", "1234567.5")]
    [InlineData("<c r=\"E2\" s=\"1\"><v>0.4</v></c>", "40%")]
    [InlineData("<c r=\"E2\" s=\"2\"><v>45996</v></c>", "05/12/2025")]
    [InlineData("<c r=\"E2\" s=\"4\"><v>45996.5</v></c>", "05/12/2025 12:00")]
    [InlineData("<c r=\"E2\" s=\"5\"><v>1E6</v></c>", "1000000")]
    [InlineData("<c r=\"E2\" t=\"d\"><v>2025-12-05T00:00:00</v></c>", "05/12/2025")]
    [InlineData("<c r=\"E2\" t=\"b\"><v>1</v></c>", "TRUE")]
    [InlineData("<c r=\"E2\" s=\"99\"><v>5</v></c>", "5")]
    [InlineData("<c r=\"E2\" t=\"inlineStr\"><is><t>'=1+1</t></is></c>", "=1+1")]
    public void A_text_is_what_a_person_sees_in_the_cell(string cell, string text)
    {
        var file = Read(cell,
            shared: "<si><t>Đã mua máy</t></si><si><r><t>Đã mua</t></r><r><t xml:space=\"preserve\"> máy</t></r><rPh sb=\"0\" "
                + "eb=\"1\"><t>x</t></rPh></si>");

        file.Problems.ShouldBeEmpty();
        file.Reports.Single().Submission.Results.ShouldBe(text);
    }

    [Theory]
    [InlineData("<c r=\"F2\"><v>40.5</v></c>", "40.5")]
    [InlineData("<c r=\"F2\"><v>1.234</v></c>", "1.234")]
    [InlineData("<c r=\"F2\" s=\"1\"><v>0.4</v></c>", "40")]
    [InlineData("<c r=\"F2\" s=\"3\"><v>0.405</v></c>", "40.5")]
    [InlineData("<c r=\"F2\"><v>0.30000000000000004</v></c>", "0.3")]
    [InlineData("<c r=\"F2\"><f>A1</f><v>12</v></c>", "12")]
    [InlineData("<c r=\"F2\" t=\"str\"><v>40%</v></c>", "40")]
    [InlineData("<c r=\"F2\" t=\"str\"><v>40,5 %</v></c>", "40.5")]
    [InlineData("<c r=\"F2\"/>", null)]
    [InlineData("<c r=\"F2\" s=\"1\"><v></v></c>", null)]
    [InlineData("<c r=\"F2\" t=\"str\"><v>  </v></c>", null)]
    public void A_number_cell_is_the_number_it_is(string cell, string? completion)
    {
        var file = Read(TestXlsx.Inline("E2", "x") + cell);

        file.Problems.ShouldBeEmpty();
        file.Reports.Single().Submission.Completion?.ToString(CultureInfo.InvariantCulture).ShouldBe(completion);
    }

    [Theory]
    [InlineData("<c r=\"F2\" t=\"str\"><v>1.234</v></c>",
        "Trang 1!F2 (completion): \"1.234\" can be 1234 or a number with decimals. Write 1234 or 1.2340.")]
    [InlineData("<c r=\"F2\" s=\"2\"><v>45996</v></c>",
        "Trang 1!F2 (completion): The cell holds the date 05/12/2025. Format the cell as a number and write the number again.")]
    [InlineData("<c r=\"F2\" t=\"b\"><v>1</v></c>", "Trang 1!F2 (completion): \"TRUE\" is not a number. Write a number.")]
    [InlineData("<c r=\"F2\" t=\"e\"><v>#DIV/0!</v></c>",
        "Trang 1!F2 (completion): The cell has the formula error #DIV/0!. Write a value.")]
    [InlineData("<c r=\"F2\"><f>A1+1</f></c>",
        "Trang 1!F2 (completion): The cell has a formula without a result. Open the file in Excel or LibreOffice and save it.")]
    [InlineData("<c r=\"F2\"><v>1E+300</v></c>", "Trang 1!F2 (completion): The number \"1E+300\" is too large. Write a smaller number.")]
    [InlineData("<c r=\"G2\" s=\"1\"><v>0.4</v></c>", "Trang 1!G2 (stateBudget): \"40%\" is not a number. Write a number.")]
    [InlineData("<c r=\"J2\"><v>7</v></c>",
        "Trang 1!J2: \"7\" stands in column 10, which has no heading. Put each value below a heading. Put a text with a separator in "
            + "quotation marks.")]
    public void A_cell_that_is_no_such_value_is_said_with_its_reference(string cell, string problem)
    {
        var file = Read(TestXlsx.Inline("E2", "x") + cell);

        file.Problems.ShouldHaveSingleItem().ToString(Language.En).ShouldBe(problem);
    }

    [Fact]
    public void A_status_that_is_an_error_is_not_also_missing() =>
        Read("<c r=\"E2\" t=\"e\"><v>#N/A</v></c>").Problems.ShouldHaveSingleItem().ToString(Language.Vi)
            .ShouldBe("Trang 1!E2 (results): Ô có lỗi công thức #N/A. Phải nhập một giá trị.");

    [Fact]
    public void Addresses_and_values_above_the_table_are_taken_sheet_by_sheet()
    {
        var title = TestXlsx.Row(2, null, "Báo cáo của Sở") + TestXlsx.Row(4, "Năm:", null, "2025");
        var file = ImportFile.Read(TestXlsx.Write(
        [
            ("Quý 1", title + TestXlsx.Row(6, null, "Mã nhiệm vụ", "Mã cơ quan", "Tình trạng thực hiện", "Kết quả thực hiện")
                + TestXlsx.Row(9, null, "III.9", "SKHCN", "Tạm dừng", "x")),
            ("Ghi chú", TestXlsx.Row(1, "Điền vào bảng")),
            ("Quý 2", TestXlsx.Row(1, "task", "agency", "year", "status", "results") + TestXlsx.Row(2)
                + TestXlsx.Row(3, "III.8", "SKHCN", "2026", "PAUSED", "y")),
        ]));

        file.Problems.ShouldBeEmpty();
        file.Reports.Select(r => (r.Address, r.Submission.Task, r.Submission.Year)).ShouldBe(
            [(new RowAddress("Quý 1", 9), "III.9", 2025), (new RowAddress("Quý 2", 3), "III.8", 2026)]);
        file.Locate(new ValueOutOfRange(new Text(
            "không",
            "no"), "status")
        { Index = 0 }).ToString(Language.En).ShouldBe("Quý 1!D9 (status): no");
        file.Locate(new ValueOutOfRange(new Text(
            "không",
            "no"), "year")
        { Index = 0 }).ToString(Language.En).ShouldBe("Quý 1, row 9 (year): no");
        file.Locate(new StaleVersion(new Text("không", "no"), 2) { Index = 1 }).ToString(Language.Vi).ShouldBe("Quý 2, dòng 3: không");
    }

    [Fact]
    public void Reports_and_observations_do_not_go_into_one_file() =>
        ImportFile.Read(TestXlsx.Write(
            [("A", TestXlsx.Row(1, "task", "agency", "year", "status", "results")),
                ("B", TestXlsx.Row(1, "indicator", "year", "sourceTitle"))]))
            .Problems.ShouldHaveSingleItem().ToString(Language.En)
            .ShouldBe("B, row 1: The file has both reports and observations (see sheet \"A\"). Send a file for each.");

    [Fact]
    public void Where_no_heading_is_known_one_is_asked_for() =>
        ImportFile.Read(TestXlsx.Write([("Trống", ""), ("Khác", TestXlsx.Row(3, "x", "y"))])).Problems.ShouldHaveSingleItem()
            .ToString(Language.En)
            .ShouldBe("Khác: The first row is \"x\", \"y\". Write a heading with the columns task, agency, year, status, results "
                + "(reports) or indicator, year, sourceTitle (observations).");

    [Fact]
    public void Cells_and_rows_without_references_are_counted()
    {
        var rows = string.Concat(new[] { Header, "III.9,SKHCN,2025,PAUSED,x" }.Select(row =>
            $"<row>{string.Concat(row.Split(',').Select(text => $"<c t=\"str\"><v>{text}</v></c>"))}</row>"));

        ImportFile.Read(TestXlsx.OneSheet(rows)).Reports.Single().Address.ShouldBe(new RowAddress("Trang 1", 2));
    }

    [Fact]
    public void The_strict_format_is_read_too()
    {
        var rows = TestXlsx.Row(1, Header.Split(',')) + TestXlsx.Row(2, "III.9", "SKHCN", "2025", "PAUSED", "x");

        ImportFile.Read(TestXlsx.Write(
            [("A", rows)], ns: "http://purl.oclc.org/ooxml/spreadsheetml/main",
            office: "http://purl.oclc.org/ooxml/officeDocument/relationships"))
            .Reports.Count.ShouldBe(1);
    }

    [Fact]
    public void Days_can_be_counted_from_1904()
    {
        var rows = TestXlsx.Row(1, Header.Split(',')) + $"<row r=\"2\">{Base(2)}<c r=\"E2\" s=\"2\"><v>44534</v></c></row>";

        ImportFile.Read(TestXlsx.OneSheet(rows, is1904: true)).Reports.Single().Submission.Results.ShouldBe("05/12/2025");
    }

    [Theory]
    [InlineData("General", "Plain")]
    [InlineData("#,##0.00\\ [$₫-42A]", "Plain")]
    [InlineData("[Red]#,##0;[Blue]-#,##0", "Plain")]
    [InlineData("0\" ngày\"", "Plain")]
    [InlineData("0%", "Percent")]
    [InlineData("0.00\\ %", "Percent")]
    [InlineData("d/m/yy", "Date")]
    [InlineData("[$-1010000]yyyy\\-mm\\-dd;@", "Date")]
    [InlineData("[h]:mm", "Date")]
    public void Number_formats_tell_percent_and_dates(string code, string format) => XlsxStyles.OfCode(code).ToString().ShouldBe(format);

    [Fact]
    public void Ten_thousand_rows_are_read_completely()
    {
        var rows = new StringBuilder(TestXlsx.Row(1, Header.Split(',')));
        for (var i = 2; i <= 10_001; i++)
        {
            rows.Append(CultureInfo.InvariantCulture,
                $"<row r=\"{i}\">{Base(i)}<c r=\"E{i}\" t=\"s\"><v>0</v></c><c r=\"F{i}\"><v>{i % 100}</v></c><c "
                    + $"r=\"G{i}\"><v>{i * 1000L}</v></c></row>");
        }

        var file = ImportFile.Read(TestXlsx.OneSheet(rows.ToString(), "<si><t>Đã hoàn thành</t></si>"));

        file.Problems.ShouldBeEmpty();
        file.Reports.Count.ShouldBe(10_000);
        file.Reports[^1].Address.Row.ShouldBe(10_001);
        file.Reports[^1].Submission.Funding!.StateBudget.ShouldBe(10_001_000);
    }

    [Fact]
    public void Too_many_rows_are_said_at_the_first_one()
    {
        var rows = TestXlsx.Row(1, Header.Split(','))
            + string.Concat(Enumerable.Range(2, 5).Select(i => TestXlsx.Row(i, "III.9", "SKHCN", "2025", "PAUSED", "x")));

        ImportFile.Read(TestXlsx.OneSheet(rows), new FileLimits { MaxRows = 3 }).Problems.ShouldHaveSingleItem().ToString(Language.En)
            .ShouldBe("Trang 1, row 5: The file has more than 3 rows. Split it into several files.");
    }

    [Fact]
    public void A_value_far_to_the_right_is_said() =>
        ImportFile.Read(
            TestXlsx.OneSheet(
                TestXlsx.Row(1, Header.Split(',')) + "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>")).Problems.ShouldHaveSingleItem()
            .ToString(Language.En).ShouldBe("Trang 1, row 2: The row has a value after the first 200 columns. Delete it.");

    [Fact]
    public void What_unpacks_to_too_much_is_refused()
    {
        var bomb = TestXlsx.Zip([("xl/workbook.xml", new byte[30_000_000])]);
        bomb.Length.ShouldBeLessThan(100_000);

        Problem(bomb).ShouldStartWith("The unpacked file is too large (the limit is 200 MB)");
        // Its directory can say that it is small.
        var liar = bomb.ToArray();
        var size = liar.AsSpan().LastIndexOf(BitConverter.GetBytes(30_000_000));
        BitConverter.GetBytes(1000).CopyTo(liar, size);
        ImportFile.Read(liar).IsRefused.ShouldBeTrue();
        // A large text, stored once, is used again and again.
        var rows = TestXlsx.Row(1, Header.Split(',')) + string.Concat(
            Enumerable.Range(2, 1000).Select(i => $"<row r=\"{i}\"><c r=\"E{i}\" t=\"s\"><v>0</v></c></row>"));
        var repeated = TestXlsx.OneSheet(rows, $"<si><t>{new string('x', 100_000)}</t></si>");
        var problems = ImportFile.Read(repeated, new FileLimits { MaxUnpackedBytes = 10 * 1024 * 1024, MaxProblems = 1000 }).Problems;
        problems.ShouldContain(p => p.Row == 2 && p.Message.En!.StartsWith("The text has 100000 characters", StringComparison.Ordinal));
        problems[^1].ToString(Language.En).ShouldStartWith("The unpacked file is too large");
    }

    [Fact]
    public void Entities_are_not_expanded()
    {
        const string Bomb =
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><worksheet><sheetData><row><c "
                + "t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
        var whole = TestXlsx.OneSheet("");
        using var zip = new ZipArchive(new MemoryStream(whole));
        var parts = zip.Entries.Select(e =>
        {
            using var content = new MemoryStream();
            using var entry = e.Open();
            entry.CopyTo(content);
            return (e.FullName,
                e.FullName.EndsWith("sheet0.xml", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Bomb) : content.ToArray());
        }).ToList();

        Problem(TestXlsx.Zip(parts)).ShouldStartWith("The file is damaged or is not XLSX");
    }

    [Fact]
    public void Files_that_are_something_else_are_told_apart()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

        Problem(compound).ShouldBe("This is an old Excel file (.xls). Save it as .xlsx.");
        Problem([.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[100]])
            .ShouldBe("A password protects the file. Save it without a password.");
        Problem(TestXlsx.Zip([("word/document.xml", "<x/>"u8.ToArray())])).ShouldStartWith("The file is damaged or is not XLSX");
        Problem(TestXlsx.Zip([])).ShouldStartWith("The file is damaged or is not XLSX");
        Problem("PK\x03\x04"u8.ToArray()).ShouldStartWith("The file is damaged or is not XLSX");
        Problem("%PDF-1.7\n\xE2"u8.ToArray()).ShouldStartWith("The first row is \"%PDF-1.7\"");
    }

    private static string Problem(byte[] file, FileLimits? limits = null) =>
        ImportFile.Read(file, limits).Problems[0].ToString(Language.En);

    private static ImportFile Read(string cells, string shared = "") =>
        ImportFile.Read(TestXlsx.OneSheet(TestXlsx.Row(1, Header.Split(',')) + $"<row r=\"2\">{Base(2)}{cells}</row>", shared));

    /// <summary>The task, agency, year (a number) and status of a row.</summary>
    private static string Base(int row) =>
        TestXlsx.Inline($"A{row}", "III.9") + TestXlsx.Inline($"B{row}", "SKHCN") + $"<c r=\"C{row}\"><v>2025</v></c>"
            + TestXlsx.Inline($"D{row}", "Tạm dừng");
}
