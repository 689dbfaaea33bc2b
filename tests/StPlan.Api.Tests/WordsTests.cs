using StPlan.Api.CommandLine;
using StPlan.Domain;
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
    public void No_old_word_is_in_what_the_public_sees()
    {
        var found = Public().SelectMany(text => Old.Where(old => text.Text.Contains(old.Key, StringComparison.OrdinalIgnoreCase))
            .Select(old => $"{text.Where}: \"{old.Key}\"; expected \"{old.Value}\"")).Distinct();

        found.ShouldBeEmpty();
    }

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
        .. CodeLists.TimeframeKind.Concat(CodeLists.IndicatorStatus).Concat(CodeLists.IndicatorKind)
            .Select(code => (code.Value, code.Title.Vi)),
    ];

    private static IEnumerable<(string Code, Text Title, string Where)> Of<TFact>(IReadOnlyList<Field<TFact>> fields) =>
        fields.AsColumns().Select(field => (field.DatasetName is { } name ? CamelCase(name) : field.Code, field.Title, typeof(TFact).Name));

    /// <summary>Without the unit that a column has behind it.</summary>
    private static string Bare(Text title) => $"{title.Vi.Split(" (")[0]} / {title.En!.Split(" (")[0]}";

    private static string CamelCase(string name) =>
        string.Concat(name.Split('_').Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
