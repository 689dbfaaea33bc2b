using System.Text;
using StPlan.Files.Tables;

namespace StPlan.Files.Tests;

public sealed class HeaderTests
{
    public static TheoryData<string, FileKind, string> Headings()
    {
        var headings = new TheoryData<string, FileKind, string>();
        foreach (var (kind, column) in Header.All(FileKind.Reports).Select(c => (FileKind.Reports, c))
                     .Concat(Header.All(FileKind.Observations).Select(c => (FileKind.Observations, c))))
        {
            var snake = string.Concat(column.Name.Select(c => char.IsAsciiLetterUpper(c) ? "_" + char.ToLowerInvariant(c) : c.ToString()));
            foreach (var heading in new[]
                     {
                         column.Name, snake, column.Name.ToUpperInvariant(), $"  {column.Name}\t", column.Title.Vi,
                         column.Title.Vi.ToUpperInvariant(),
                         column.Title.Vi.Normalize(NormalizationForm.FormD), WithoutAccents(column.Title.Vi), column.Title.En!,
                         $"{column.Title.Vi}\n{column.Title.En}", $"{column.Title.Vi} *\r\n{column.Title.En} *",
                         $"{column.Title.Vi} / {column.Title.En}",
                         column.Title.Vi.Split('(')[0],
                     }.Distinct())
            {
                headings.Add(heading, kind, column.Name);
            }
        }

        return headings;
    }

    [Theory]
    [MemberData(nameof(Headings))]
    public void A_column_is_known_by_its_name_and_titles_however_they_are_written(string heading, FileKind kind, string column) =>
        KnownColumns.Of(kind).Find(heading)?.Name.ShouldBe(column);

    [Theory]
    [InlineData("")]
    [InlineData("***")]
    [InlineData("Status / Results")]
    [InlineData("tasks")]
    public void What_names_no_column_or_two_is_unknown(string heading) => KnownColumns.Of(FileKind.Reports).Find(heading).ShouldBeNull();

    [Theory]
    [InlineData("statuss", "status")]
    [InlineData("Tình trạng thưc hiênj", "status")]
    [InlineData("state budgets", "stateBudget")]
    [InlineData("Ngân sách", "stateBudget")]
    [InlineData("Kết quả", "results")]
    [InlineData("Người liên hệ", null)]
    public void A_slip_is_recognised(string heading, string? column) =>
        KnownColumns.Of(FileKind.Reports).Nearest(heading)?.Name.ShouldBe(column);

    [Theory]
    [InlineData("task,agency,year,status,results\n", FileKind.Reports, "")]
    [InlineData("indicator,year,sourceTitle\n", FileKind.Observations, "")]
    [InlineData("task,agency,year,status,resluts\n", FileKind.Reports,
        "row 1, column resluts: The column \"resluts\" is unknown. Did you mean results (\"Kết quả thực hiện\")?|row 1, column results: "
            + "The column results (\"Kết quả thực hiện\") is missing. Add it.")]
    [InlineData("task,agency,status,results,Cán bộ,STATUS\n", FileKind.Reports,
        "row 1, column Cán bộ: The column \"Cán bộ\" is unknown. Use one of plan, task, agency, year, status, completion, results, "
            + "difficulties, proposals, outputs, stateBudget, otherSources, evidence, reason, expectedRevision.|row 1, column status: The "
            + "column status (\"Tình trạng\") appears twice. Keep only one.|row 1, column year: The column year (\"Năm\") is missing. Add "
            + "it, or add a line \"Year: …\" above the table.")]
    [InlineData("indicator,value\n", FileKind.Observations,
        "row 1, column year: The column year (\"Năm\") is missing. Add it, or add a line \"Year: …\" above the table.|row 1, column "
            + "sourceTitle: The column sourceTitle (\"Tên nguồn số liệu\") is missing. Add it.")]
    [InlineData("Báo cáo năm 2025;;\nNăm: 2025;;\nCơ quan;SKHCN;\n\nagency code;SKHCN\ntask;status;results\n", FileKind.Reports, "")]
    public void The_kind_and_what_is_wrong_with_the_heading_follow_from_the_columns(string csv, FileKind kind, string problems)
    {
        var file = ImportFile.Read(Encoding.UTF8.GetBytes(csv));

        file.Kind.ShouldBe(kind);
        string.Join('|', file.Problems.Select(p => p.ToString(StPlan.Domain.Language.En))).ShouldBe(problems);
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "The first row is \"a\", \"b\". Write a heading")]
    [InlineData("year,plan\n2025,x\n", "The first row is \"year\", \"plan\". Write a heading")]
    [InlineData("task\nIII.9\n", "The first row is \"task\". Write a heading")]
    [InlineData("\n\n", "There is no row. Write a heading")]
    public void A_file_without_a_known_heading_is_asked_for_one(string csv, string beginning)
    {
        var file = ImportFile.Read(Encoding.UTF8.GetBytes(csv));

        file.Kind.ShouldBeNull();
        file.Problems.ShouldHaveSingleItem().ToString(StPlan.Domain.Language.En).ShouldStartWith(beginning);
    }

    [Fact]
    public void No_two_columns_of_a_kind_share_a_heading()
    {
        foreach (var columns in new[] { ReportColumns.All.Concat(FormColumns.All), Header.All(FileKind.Observations) })
        {
            columns.SelectMany(c => c.Keys).ShouldBeUnique();
        }
    }

    private static string WithoutAccents(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => c is < '\u0300' or > '\u036F')).Replace('đ', 'd')
            .Replace('Đ', 'D');
}
