using System.Globalization;
using StPlan.Domain.Reporting;
using StPlan.FileFormats;
using StPlan.Files.Values;

namespace StPlan.Files.Tests;

public sealed class ValuesTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("40", "40")]
    [InlineData("1234567", "1234567")]
    [InlineData("1234567.5", "1234567.5")]
    [InlineData("1234567,5", "1234567.5")]
    [InlineData("1.234.567,5", "1234567.5")]
    [InlineData("1,234,567.5", "1234567.5")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1 234 567,5", "1234567.5")]
    [InlineData("1\u00A0234\u202F567", "1234567")]
    [InlineData("1 234,567", "1234.567")]
    [InlineData("0,125", "0.125")]
    [InlineData("0.125", "0.125")]
    [InlineData("40,5", "40.5")]
    [InlineData("1234.567", "1234.567")]
    [InlineData("1.2340", "1.234")]
    [InlineData("-1.234.567,5", "-1234567.5")]
    [InlineData("\u22125,5", "-5.5")]
    [InlineData("+7", "7")]
    [InlineData("007", "7")]
    public void Numbers_are_read_in_Vietnamese_and_invariant_form(string text, string number)
    {
        NumberText.TryRead(text, out var value).ShouldBeNull();

        value.ShouldBe(decimal.Parse(number, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1.234", "\"1.234\" can be 1234 or a number with decimals. Write 1234 or 1.2340.")]
    [InlineData("-12,345", "\"-12,345\" can be -12345 or a number with decimals. Write -12345 or -12.3450.")]
    [InlineData("", "\"\" is not a number. Write a number such as 1234567.5.")]
    [InlineData("ba", "\"ba\" is not a number. Write a number such as 1234567.5.")]
    [InlineData("5.", "\"5.\" is not a number. Write a number such as 1234567.5.")]
    [InlineData(",5", "\",5\" is not a number. Write a number such as 1234567.5.")]
    [InlineData("1.23.456", "\"1.23.456\" is not a number. Write a number such as 1234567.5.")]
    [InlineData("1.234.56", "\"1.234.56\" is not a number. Write a number such as 1234567.5.")]
    [InlineData("1.234,567,8", "\"1.234,567,8\" is not a number. Write a number such as 1234567.5.")]
    [InlineData("12 34", "\"12 34\" is not a number. Write a number such as 1234567.5.")]
    [InlineData("1.2E+09", "\"1.2E+09\" is not a number. Write a number such as 1234567.5.")]
    [InlineData("5 triệu", "\"5 triệu\" is not a number. Write a number such as 1234567.5.")]
    [InlineData("٣", "\"٣\" is not a number. Write a number such as 1234567.5.")]
    [InlineData("99999999999999999999999999999999",
        "\"99999999999999999999999999999999\" is not a number. Write a number such as 1234567.5.")]
    public void Numbers_that_are_ambiguous_or_none_are_asked_about(string text, string problem) =>
        NumberText.TryRead(text, out _)?.En.ShouldBe(problem);

    [Fact]
    public void The_Vietnamese_message_says_how_to_write_it_in_Vietnamese() =>
        NumberText.TryRead("1.234", out _)?.Vi.ShouldBe("\"1.234\" có thể là 1234 hoặc là số thập phân. Phải viết 1234 hoặc 1,2340.");

    [Theory]
    [InlineData("0")]
    [InlineData("40.5")]
    [InlineData("1.234")]
    [InlineData("-999.001")]
    [InlineData("0.125")]
    [InlineData("1234.567")]
    [InlineData("1234567890123.25")]
    [InlineData("100.00")]
    public void Numbers_are_written_so_that_they_are_read_back(string number)
    {
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);

        NumberText.TryRead(NumberText.Write(value)!, out var back).ShouldBeNull();

        back.ShouldBe(value);
    }

    [Theory]
    [InlineData("NOT_STARTED", PlanTaskStatus.NotStarted)]
    [InlineData("in_progress", PlanTaskStatus.InProgress)]
    [InlineData("InProgress", PlanTaskStatus.InProgress)]
    [InlineData("In progress", PlanTaskStatus.InProgress)]
    [InlineData("  Chưa thực hiện ", PlanTaskStatus.NotStarted)]
    [InlineData("Đang thực hiện", PlanTaskStatus.InProgress)]
    [InlineData("dang thuc hien", PlanTaskStatus.InProgress)]
    [InlineData("ĐANG THỰC HIỆN", PlanTaskStatus.InProgress)]
    [InlineData("Đang thư\u0323c hiê\u0323n", PlanTaskStatus.InProgress)]
    [InlineData("Hoàn thành", PlanTaskStatus.Completed)]
    [InlineData("hoàn  thành", PlanTaskStatus.Completed)]
    [InlineData("Tạm dừng", PlanTaskStatus.Paused)]
    [InlineData("Hủy bỏ", PlanTaskStatus.Cancelled)]
    [InlineData("Huỷ bỏ", PlanTaskStatus.Cancelled)]
    [InlineData("cancelled", PlanTaskStatus.Cancelled)]
    public void A_status_is_read_by_its_name_in_Vietnamese_and_in_English(string text, PlanTaskStatus status)
    {
        Terms.Status.TryRead(text, out var read).ShouldBeTrue();

        read.ShouldBe(status);
    }

    [Theory]
    [InlineData("Chưa hoàn thành")]
    [InlineData("xong")]
    [InlineData("?")]
    [InlineData("1")]
    public void Other_words_are_no_status(string text) => Terms.Status.TryRead(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("có", true)]
    [InlineData("Có", true)]
    [InlineData("TRUE", true)]
    [InlineData("x", true)]
    [InlineData("yes", true)]
    [InlineData("không", false)]
    [InlineData("KHONG", false)]
    [InlineData("False", false)]
    [InlineData("no", false)]
    public void Yes_and_no_are_read(string text, bool answer)
    {
        YesNoText.TryRead(text, out var read).ShouldBeNull();

        read.ShouldBe(answer);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("maybe")]
    public void Other_words_are_no_answer(string text) =>
        YesNoText.TryRead(text, out _)?.En.ShouldBe($"\"{text}\" is neither true nor false. Write true or false (có, không).");

    [Theory]
    [InlineData("https://travinh.gov.vn/bao-cao?id=1;a=b", true)]
    [InlineData("http://localhost:8080/x", true)]
    [InlineData("HTTPS://TRAVINH.GOV.VN", true)]
    [InlineData("https://travinh.gov.vn/báo-cáo", true)]
    [InlineData("ftp://travinh.gov.vn/x", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("//travinh.gov.vn", false)]
    [InlineData("travinh.gov.vn", false)]
    [InlineData("https://", false)]
    [InlineData("https://travinh.gov.vn/a b", false)]
    [InlineData("file:///etc/passwd", false)]
    public void Only_whole_web_addresses_are_taken(string text, bool isAddress) => WebAddress.Is(text).ShouldBe(isAddress);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("- một\n- hai", "'- một\n- hai")]
    [InlineData("+84 294", "'+84 294")]
    [InlineData("@a", "'@a")]
    [InlineData("＝cmd|' /C calc'!A0", "'＝cmd|' /C calc'!A0")]
    [InlineData("＋84", "'＋84")]
    [InlineData("－1", "'－1")]
    [InlineData("＠a", "'＠a")]
    [InlineData("\ta", "'\ta")]
    [InlineData("\ra", "'\ra")]
    [InlineData("'＝1", "''＝1")]
    [InlineData("", "")]
    [InlineData("'", "'")]
    [InlineData("'=1", "''=1")]
    [InlineData("''=1", "'''=1")]
    [InlineData("'tis", "'tis")]
    [InlineData("a=b", "a=b")]
    public void What_looks_like_a_formula_is_guarded_and_unguarded(string text, string guarded)
    {
        FormulaGuard.ForCsv(text).ShouldBe(guarded);
        FormulaGuard.Remove(guarded).ShouldBe(text);
        FormulaGuard.Remove(FormulaGuard.ForCell(text)).ShouldBe(text);
    }

    [Theory]
    [InlineData("  a\r\nb\rc  ", "a\nb\nc")]
    [InlineData("\u00A0Trà Vinh\u00A0", "Trà Vinh")]
    [InlineData("Tra\u0300 Vinh", "Trà Vinh")]
    [InlineData("'=1+1", "=1+1")]
    public void Texts_are_trimmed_and_composed_and_keep_their_lines(string raw, string text) => CleanText.Read(raw).ShouldBe(text);

    [Theory]
    [InlineData("a\tb\nc", null)]
    [InlineData("a\u0007b", "The text has the control character U+0007")]
    [InlineData("B\uFFFDo c\uFFFDo", "The text has the character \uFFFD")]
    public void Texts_with_what_cannot_be_seen_are_refused(string text, string? beginning)
    {
        var problem = CleanText.ProblemOf(text)?.En;
        if (beginning is null)
        {
            problem.ShouldBeNull();
        }
        else
        {
            problem.ShouldNotBeNull().ShouldStartWith(beginning);
        }
    }
}
