using System.Text.Json;

namespace StPlan.Api.Tests;

/// <summary>What was reported, observed and corrected, word by word as the API answers it.</summary>
public sealed class ReportedPlanTests
{
    private const string Folder = "Answers";

    public static TheoryData<string> Answers =>
        [.. Directory.GetFiles(Repository.PathOf("tests", "StPlan.Api.Tests", Folder), "*.graphql")
            .Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    /// <summary>Each query of the folder Answers has a snapshot of its answer.</summary>
    [Theory]
    [MemberData(nameof(Answers))]
    public async Task What_was_reported_is_answered_word_by_word(string name)
    {
        var document = $"tests/StPlan.Api.Tests/{Folder}/{name}.graphql";

        var answer = await ReportedPlan.At(3).ExecuteAsync(Repository.Read(document));

        Data(answer).ShouldMatchSnapshot(document, Folder);
    }

    [Fact]
    public void No_snapshot_is_left_over() => AnswerSnapshot.NamesIn(Folder).ShouldBe(Answers.Select(a => a.Data), ignoreOrder: true);

    [Theory]
    [InlineData("{ taskReports(where: { task: { code: { eq: \"I.2\" } } }) { totalCount } }", """{"taskReports":{"totalCount":1}}""")]
    [InlineData("{ taskReports(where: { agency: { code: { eq: \"SNNMT\" } } }) { totalCount } }", """{"taskReports":{"totalCount":0}}""")]
    [InlineData("{ taskReports(where: { year: { eq: 2025 }, status: { neq: COMPLETED }, completion: { lt: 90 } }) { nodes { completion } "
        + "} }", """{"taskReports":{"nodes":[{"completion":62.5}]}}""")]
    [InlineData("{ taskReports(where: { timeliness: { eq: LATE } }) { nodes { task { code } } } }",
        """{"taskReports":{"nodes":[{"task":{"code":"I.2"}}]}}""")]
    [InlineData("{ taskReports(where: { results: { search: \"tap huan cong nghe\" }, submittedAt: { gt: \"2025-12-10T00:00:00+07:00\" } "
        + "}) { nodes { task { code } } } }", """{"taskReports":{"nodes":[{"task":{"code":"I.1"}}]}}""")]
    [InlineData("{ taskReports(order: [{ completion: DESC }]) { nodes { completion } } }",
        """{"taskReports":{"nodes":[{"completion":100},{"completion":62.5}]}}""")]
    [InlineData("{ taskReports(order: [{ task: { code: DESC } }]) { nodes { task { code } } } }",
        """{"taskReports":{"nodes":[{"task":{"code":"I.2"}},{"task":{"code":"I.1"}}]}}""")]
    [InlineData("{ observations(where: { value: { gte: 38 }, quality: { in: [PROVISIONAL] } }, order: [{ value: DESC }]) { nodes { value "
        + "} } }", """{"observations":{"nodes":[{"value":41},{"value":38}]}}""")]
    [InlineData("{ observations(where: { rank: { lte: 20 }, year: { eq: 2025 } }) { nodes { indicator { code } rank } } }",
        """{"observations":{"nodes":[{"indicator":{"code":"pii-rank"},"rank":18}]}}""")]
    public async Task Reports_and_figures_are_filtered_and_ordered(string query, string data) =>
        (await ReportedPlan.At(3).ExecuteAsync(query)).ShouldBe($"{{\"data\":{data}}}");

    [Fact]
    public async Task A_node_is_found_also_when_it_was_superseded_and_none_before_it_was_published()
    {
        var ids = Data(
            await ReportedPlan.At(2)
                .ExecuteAsync("{ taskReports(first: 1) { nodes { id } } observations(first: 2) { nodes { id year } } }"));
        var report = ids.GetProperty("taskReports").GetProperty("nodes")[0].Text("id");
        var figure = ids.GetProperty("observations").GetProperty("nodes")[1].Text("id");
        var assessment = Data(await ReportedPlan.At(3).ExecuteAsync("{ task(code: \"I.2\") { progress { assessment { id } } } }"))
            .GetProperty("task").GetProperty("progress").GetProperty("assessment").Text("id");
        var query =
            $$"""
            { nodes(ids: ["{{report}}", "{{figure}}", "{{assessment}}"]) { __typename ... on TaskReport { completion supersededBy { revision } }
              ... on Observation { value supersededBy { revision } } ... on TaskAssessment { completion } } }
            """;

        (await ReportedPlan.At(3).ExecuteAsync(query)).ShouldBe(
            """{"data":{"nodes":[{"__typename":"TaskReport","completion":60,"supersededBy":{"revision":2}},{"__typename":"Observation","value":40.5,"supersededBy":{"revision":2}},{"__typename":"TaskAssessment","completion":90}]}}""");
        (await ReportedPlan.At(2).ExecuteAsync(query)).ShouldBe(
            """{"data":{"nodes":[{"__typename":"TaskReport","completion":60,"supersededBy":null},{"__typename":"Observation","value":40.5,"supersededBy":null},null]}}""");
        (await ReportedPlan.At(1).ExecuteAsync(query)).ShouldBe("""{"data":{"nodes":[null,null,null]}}""");
    }

    [Fact]
    public async Task A_year_without_reports_is_answered_as_not_reported_and_so_is_one_without_a_period()
    {
        var query = "{ a: taskGroup(number: \"I\") { progress(year: 2026) { year reportedTasks expectedReports meanCompletionOfAll } } b: "
            + "taskGroup(number: \"I\") { progress(year: -7) { year reportedTasks expectedReports meanCompletionOfAll } } }";

        (await ReportedPlan.At(3).ExecuteAsync(query)).ShouldBe(
            """{"data":{"a":{"progress":{"year":2026,"reportedTasks":0,"expectedReports":4,"meanCompletionOfAll":null}},"b":{"progress":{"year":-7,"reportedTasks":0,"expectedReports":0,"meanCompletionOfAll":null}}}}""");
    }

    [Theory]
    [InlineData("24-kh-ubnd-2025/tfp-share/2025/1", "{\"text\":\"TFP's share in 2025: 40.5% (",
        "\"supersededBy\":\"24-kh-ubnd-2025/tfp-share/2025/2\"}")]
    [InlineData("24-kh-ubnd-2025/I.2/SKHCN/2025/1",
        "{\"text\":\"Department of Science and Technology, reporting for 2025: completed (100% complete)", "\"supersededBy\":null}")]
    [InlineData("24-kh-ubnd-2025/I.2/2025/1", "{\"text\":\"Consolidated assessment for 2025: completed (90% complete)",
        "\"supersededBy\":null}")]
    [InlineData("24-kh-ubnd-2025/I.2/2025/7", "null", "null")]
    public async Task What_was_printed_leads_back_to_the_fact(string key, string begin, string end)
    {
        var citation =
            Data(await ReportedPlan.At(3).ExecuteAsync($"{{ citation(key: \"{key}\", style: PRESS_EN) {{ text supersededBy }} }}"))
                .GetProperty("citation").GetRawText();

        citation.ShouldStartWith(begin);
        citation.ShouldEndWith(end);
    }

    [Fact]
    public async Task Invented_data_says_so_everywhere()
    {
        var query = "{ isDemo plan { isDemo } release { isDemo } taskReports(first: 1) { nodes { citation(style: LEGAL_EN) { text } } } }";

        (await ReportedPlan.At(2, isDemo: true).ExecuteAsync(query)).ShouldStartWith(
            """{"data":{"isDemo":true,"plan":{"isDemo":true},"release":{"isDemo":true},"taskReports":{"nodes":[{"citation":{"text":"[DEMO: invented data] Report for 2025 on task """);
        (await ReportedPlan.At(2).ExecuteAsync(query)).ShouldStartWith(
            """{"data":{"isDemo":false,"plan":{"isDemo":false},"release":{"isDemo":false}""");
    }

    [Theory]
    [InlineData("", 4)]
    [InlineData("(year: 2025)", 4)]
    [InlineData("(year: 2030)", 4)]
    [InlineData("(year: 2031)", 0)]
    public async Task Indicators_of_a_year_are_those_that_are_still_to_be_reached(string arguments, int count) =>
        Data(await ReportedPlan.At(1).ExecuteAsync($"{{ plan {{ indicators{arguments} {{ code }} }} }}")).GetProperty("plan")
            .GetProperty("indicators").GetArrayLength().ShouldBe(count);

    private static JsonElement Data(string response) => JsonDocument.Parse(response).RootElement.GetProperty("data");
}
