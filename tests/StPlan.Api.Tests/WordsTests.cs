using StPlan.Api.CommandLine;
using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.Fields;
using StPlan.Files;
using StPlan.OpenData.Datasets;

namespace StPlan.Api.Tests;

/// <summary>A thing is called the same wherever the public meets it.</summary>
public sealed class WordsTests
{
    /// <summary>Words that are no longer used, and what is said instead. The plan's own text is verbatim and not searched.</summary>
    private static readonly Dictionary<string, string> Old = new()
    {
        ["hàng năm"] = "hằng năm",
        ["im lặng"] = "chưa báo cáo không được tính là 0",
        ["chừng này mục"] = "số mục lấy từ đầu danh sách",
        ["con người đọc"] = "dùng để hiển thị",
        ["thụt lùi"] = "giảm sút",
        ["số liệu bịa"] = "số liệu giả định",
        ["dữ liệu bịa"] = "số liệu giả định",
        ["dữ liệu minh họa"] = "số liệu giả định",
        ["tỷ lệ hoàn thành"] = "mức độ hoàn thành",
        ["kiến nghị, đề xuất"] = "đề xuất, kiến nghị",
        ["tài liệu minh chứng"] = "minh chứng",
        ["tình trạng thực hiện"] = "tình trạng",
        ["tính chất số liệu"] = "chất lượng số liệu",
        ["cơ sở đánh giá"] = "căn cứ tổng hợp",
        ["phiếu tính"] = "căn cứ tính",
        ["lý do điều chỉnh"] = "lý do đính chính",
        ["phải nộp"] = "phải gửi",
        ["\"tên gọi\""] = "trích yếu",
        ["năm của chỉ tiêu"] = "năm của mục tiêu",
        ["bằng chỉ tiêu"] = "bằng mục tiêu",
        ["vượt chỉ tiêu"] = "vượt mục tiêu",
        ["chỉ tiêu đến năm"] = "mục tiêu đến năm",
        ["quan sát của năm"] = "số liệu của năm",
        ["body of the Party"] = "Party body",
        ["several bodies named together"] = "collective",
        ["general objective"] = "overall objective",
    };

    /// <summary>The same of the plan's English. The Vietnamese of a plan is verbatim, and none of it reads like these.</summary>
    private static readonly Dictionary<string, string> OldInThePlan = new()
    {
        ["boards and sectors"] = "departments, boards and agencies",
        ["boards, sectors"] = "departments, boards, agencies",
        ["synchronised"] = "concerted; in step",
        ["preliminary"] = "interim review",
        ["micro-organic"] = "organic-microbial",
        ["for teenagers"] = "for young people, teenagers and children",
        ["value of industrial production"] = "gross output of industry",
        ["fairly good province"] = "one of the fairly good performers",
        ["at the top"] = "among the leaders",
        ["programmes, topics"] = "research topics",
        ["strives that"] = "strives for … to",
        ["contingent"] = "staff",
        ["exactly"] = "reach",
        ["nêu tên gọi"] = "nêu trích yếu",
    };

    /// <summary>Titles by the code of what they name, of everything that has both.</summary>
    private static IEnumerable<(string Code, Text Title, string Where)> Titles =>
    [
        .. Of(ReportFields.Stated), .. Of(ReportFields.Recorded), .. Of(AssessmentFields.Stated),
        .. Of(ObservationFields.Stated), .. Of(ObservationFields.Recorded),
        .. ReportColumns.All.Select(c => (c.Name, c.Title, "a file of reports")),
        .. ObservationColumns.All.Select(c => (c.Name, c.Title, "a file of observations")),
        .. new[] { "task-reports", "observations" }.SelectMany(
            name => AllDatasets.Find(name)!.Columns.Select(c => (CamelCase(c.Name), c.Title, name))),
        // Not its timeliness: that of a task against its timeframe is another than that of a report against its deadline.
        .. AllDatasets.Find("task-progress")!.Columns.Where(c => c.Name != "timeliness")
            .Select(c => (CamelCase(c.Name), c.Title, "task-progress")),
    ];

    [Fact]
    public void No_field_has_two_titles()
    {
        var titles = Titles.ToLookup(each => each.Code);
        titles["proposals"].Count().ShouldBe(3, "a report, its file and its dataset");
        foreach (var same in titles)
        {
            same.Select(each => Bare(each.Title)).Distinct()
                .ShouldHaveSingleItem($"{same.Key} in {string.Join(", ", same.Select(each => each.Where))}");
        }
    }

    [Fact]
    public void Every_value_of_a_list_is_called_the_same_in_files_and_datasets()
    {
        Terms.Status.All.Select(term => (term.Name, term.Title))
            .ShouldBe(CodeLists.PlanTaskStatus.Select(code => (code.Value, code.Title)));
        Terms.Quality.All.Select(term => (term.Name, term.Title))
            .ShouldBe(CodeLists.ObservationQuality.Select(code => (code.Value, code.Title)));
    }

    [Fact]
    public void No_old_word_is_in_what_the_public_sees() => Found(Old, Public()).ShouldBeEmpty();

    [Fact]
    public void No_old_word_is_in_the_English_of_the_plan() => Found(OldInThePlan, Plan()).ShouldBeEmpty();

    [Fact]
    public void The_glossary_has_no_old_word_of_the_plan_and_the_new_ones()
    {
        var glossary = Repository.Read("docs/glossary.md");
        Found(OldInThePlan, [("docs/glossary.md", glossary)]).ShouldBeEmpty();
        glossary.ShouldContain("| sơ kết, tổng kết | interim review, final review |");
        glossary.ShouldContain("| sở, ban, ngành | departments, boards and agencies |");
    }

    [Fact]
    public void No_comparator_is_called_exactly() => CodeLists.Comparator.Select(code => (code.Value, code.Title.Vi, code.Title.En))
        .ShouldContain(("REACH", "Đạt mức", "Reach"));

    private static IEnumerable<string> Found(Dictionary<string, string> old, IEnumerable<(string Where, string Text)> texts) => texts
        .SelectMany(text => old.Where(each => text.Text.Contains(each.Key, StringComparison.OrdinalIgnoreCase))
            .Select(each => $"{text.Where}: \"{each.Key}\"; expected \"{each.Value}\"")).Distinct();

    /// <summary>The plan's file in one line, as a word that is broken between two lines is found, too.</summary>
    private static IEnumerable<(string Where, string Text)> Plan() =>
        Directory.EnumerateFiles(Repository.PathOf("src", "StPlan.Data", "Plans"), "*.yaml")
            .Select(file => (Path.GetFileName(file), string.Join(' ', File.ReadAllText(file).Split(
                (char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    private static IEnumerable<(string Where, string Text)> Public() =>
    [
        ("the public schema", SchemaCommand.Sdl()),
        ("the steward schema", SchemaCommand.StewardSdl()),
        .. AllDatasets.List.SelectMany(
            d => d.Columns.SelectMany(c => new[] { c.Title.Vi, c.Description.Vi }.Concat(c.Codes.Select(code => code.Title.Vi)))
            .Prepend(d.Description.Vi).Select(text => (d.Name, text))),
        .. ReportColumns.All.SelectMany(c => new[] { c.Title.Vi, c.Description.Vi }).Select(text => ("a file of reports", text)),
        .. ObservationColumns.All.SelectMany(c => new[] { c.Title.Vi, c.Description.Vi }).Select(text => ("a file of observations", text)),
        .. new[] { "schema/descriptions.vi.json", "schema/operations.vi.json", "docs/progress.vi.md" }.Select(
            file => (file, Repository.Read(file))),
        // Razor markup and the sentences of pages, charts and widgets are literals of these sources.
        .. Directory.EnumerateFiles(Repository.PathOf("src", "StPlan.Pages"), "*", SearchOption.AllDirectories)
            .Where(file =>
                Path.GetExtension(file) is ".razor" or ".cs"
                    && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file))),
        .. CodeLists.TimeframeKind.Concat(CodeLists.IndicatorStatus).Concat(CodeLists.IndicatorKind).Concat(CodeLists.Comparator)
            .Select(code => (code.Value, code.Title.Vi)),
        .. Enum.GetValues<AgencyKind>().Select(kind => (kind.ToString(), $"{kind.Label().Vi} {kind.Label().En}")),
        // Sentences of reasons and formulas are literals of these sources.
        .. Directory.EnumerateFiles(Repository.PathOf("src", "StPlan.Domain", "Progress"), "*.cs")
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file))),
    ];

    private static IEnumerable<(string Code, Text Title, string Where)> Of<TFact>(IReadOnlyList<Field<TFact>> fields) =>
        fields.AsColumns().Select(field => (field.DatasetName is { } name ? CamelCase(name) : field.Code, field.Title, typeof(TFact).Name));

    /// <summary>Without the unit that a column has behind it.</summary>
    private static string Bare(Text title) => $"{title.Vi.Split(" (")[0]} / {title.En!.Split(" (")[0]}";

    private static string CamelCase(string name) =>
        string.Concat(name.Split('_').Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
