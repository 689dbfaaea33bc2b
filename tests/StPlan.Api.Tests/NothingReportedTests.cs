using System.Net.Http.Json;
using System.Text.Json;

namespace StPlan.Api.Tests;

/// <summary>
/// The plan as it was issued: nothing is reported, and nothing is made up. And what it costs to ask for progress, which is bounded however
/// many years are asked for.
/// </summary>
public sealed class NothingReportedTests(ServerFixture server)
{
    private const string PageOfTasks =
        """
        { tasks(first: 50) { nodes { code text
          progress { status statusLabel completion timeliness basis expectedReports receivedReports reports { id agency { name } } assessment { status } method { name version } }
          reports(year: 2025) { totalCount nodes { status completion results agency { code name } outputs { what quantity } funding { stateBudget } evidence { title url } release { number } } } } } }
        """;

    [Fact]
    public async Task Progress_is_not_reported_and_no_mean_is_given()
    {
        var data = await server.QueryAsync(
            """
            { isDemo plan { isDemo progress { ...Set groups { ...Group } } later: progress(year: 2029) { ...Set groups { ...Group } } }
              taskGroups { progress { ...Group } } tasks(first: 50) { nodes { progress { year status completion timeliness basis expectedReports receivedReports reports { id } } } } }
            fragment Set on PlanProgress { year tasks reportedTasks statusCounts { status count } meanCompletionOfReported meanCompletionOfAll expectedReports receivedReports }
            fragment Group on GroupProgress { year tasks reportedTasks statusCounts { status count } meanCompletionOfReported meanCompletionOfAll expectedReports receivedReports }
            """);

        data.GetProperty("isDemo").GetBoolean().ShouldBeFalse();
        data.GetProperty("plan").GetProperty("isDemo").GetBoolean().ShouldBeFalse();
        CheckSilent(data.GetProperty("plan").GetProperty("progress"), year: 2025).ShouldBe(30);
        CheckSilent(data.GetProperty("plan").GetProperty("later"), year: 2029).ShouldBe(30);
        data.GetProperty("plan").GetProperty("progress").GetProperty("groups").EnumerateArray().Select(g => CheckSilent(g, 2025))
            .ShouldBe([2, 8, 14, 4, 2]);
        data.GetProperty("taskGroups").EnumerateArray().Select(g => CheckSilent(g.GetProperty("progress"), 2025))
            .ShouldBe([2, 8, 14, 4, 2]);
        var tasks = data.GetProperty("tasks").GetProperty("nodes").EnumerateArray().Select(t => t.GetProperty("progress")).ToList();
        tasks.Count.ShouldBe(30);
        foreach (var task in tasks)
        {
            task.GetProperty("year").GetInt32().ShouldBe(2025);
            (task.Text("status"), task.Text("basis")).ShouldBe(("NOT_REPORTED", "NOT_REPORTED"));
            task.GetProperty("completion").ValueKind.ShouldBe(JsonValueKind.Null);
            task.GetProperty("timeliness").ValueKind.ShouldBe(JsonValueKind.Null);
            task.GetProperty("expectedReports").GetInt32().ShouldBeGreaterThan(0);
            task.GetProperty("receivedReports").GetInt32().ShouldBe(0);
            task.GetProperty("reports").GetArrayLength().ShouldBe(0);
        }
    }

    [Fact]
    public async Task Every_indicator_has_a_receipt_that_says_why()
    {
        var data = await server.QueryAsync(Repository.Read("schema", "operations", "IndicatorReceipts.graphql"), new { lang = "EN" });

        var indicators = data.GetProperty("indicators").GetProperty("nodes").EnumerateArray().ToList();
        indicators.Count.ShouldBe(21);
        foreach (var indicator in indicators)
        {
            var progress = indicator.GetProperty("progress");
            var isQualitative = indicator.Text("kind") == "QUALITATIVE";
            progress.GetProperty("year").GetInt32().ShouldBe(2025);
            progress.Text("status").ShouldBe(isQualitative ? "NOT_ASSESSABLE" : "NOT_REPORTED", indicator.Text("code"));
            progress.GetProperty("ratio").ValueKind.ShouldBe(JsonValueKind.Null);
            progress.Text("reason").ShouldNotBeNullOrEmpty();
            progress.GetProperty("inputs").GetProperty("observation").ValueKind.ShouldBe(JsonValueKind.Null);
            progress.GetProperty("inputs").GetProperty("targetYear").GetInt32().ShouldBe(2030);
            progress.GetProperty("method").Text("formula").ShouldNotBeNullOrEmpty();
            progress.GetProperty("method").Text("url").ShouldStartWith("/methods#");
        }
    }

    [Fact]
    public async Task The_periods_are_those_of_the_plan_and_all_reports_are_missing()
    {
        var data = await server.QueryAsync(
            """
            { reportingPeriods { year dueBefore compliance { expectedReports receivedReports missingReports missing { task { code } report { id } } agencies { agency { code } compliance { expectedReports } } } }
              agency(code: "SKHCN") { compliance(year: 2025) { expectedReports receivedReports } reports { totalCount } baseline: compliance(year: 2020) { expectedReports } }
              plan { reportingPeriods { year } } taskReports { totalCount nodes { id } } observations { totalCount nodes { id } }
              indicators(first: 1) { nodes { baseline { id } latestObservation { id } observations { totalCount } } } release { isDemo changes { totalCount } } }
            """);

        var periods = data.GetProperty("reportingPeriods").EnumerateArray().ToList();
        periods.Select(p => p.GetProperty("year").GetInt32()).ShouldBe([2025, 2026, 2027, 2028, 2029, 2030]);
        periods.Select(p => p.Text("dueBefore")).ShouldBe(periods.Select(p => $"{p.GetProperty("year").GetInt32()}-12-10T00:00:00+07:00"));
        var compliance = periods[0].GetProperty("compliance");
        var expected = compliance.GetProperty("expectedReports").GetInt32();
        expected.ShouldBeGreaterThan(30);
        compliance.GetProperty("receivedReports").GetInt32().ShouldBe(0);
        compliance.GetProperty("missingReports").GetInt32().ShouldBe(expected);
        compliance.GetProperty("missing").GetArrayLength().ShouldBe(expected);
        compliance.GetProperty("agencies").EnumerateArray().Sum(a => a.GetProperty("compliance").GetProperty("expectedReports").GetInt32())
            .ShouldBe(expected);
        data.GetProperty("agency").GetProperty("baseline").GetProperty("expectedReports").GetInt32().ShouldBe(0);
        data.GetProperty("taskReports").GetRawText().ShouldBe("""{"totalCount":0,"nodes":[]}""");
        data.GetProperty("observations").GetRawText().ShouldBe("""{"totalCount":0,"nodes":[]}""");
        data.GetProperty("indicators").GetProperty("nodes")[0].GetRawText()
            .ShouldBe("""{"baseline":null,"latestObservation":null,"observations":{"totalCount":0}}""");
    }

    [Fact]
    public async Task A_page_of_fifty_tasks_with_progress_and_reports_is_within_the_limits()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post,
            "/graphql")
        { Content = JsonContent.Create(new { query = PageOfTasks }) };
        request.Headers.Add("GraphQL-Cost", "report");
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

        answer.TryGetProperty("errors", out var errors).ShouldBeFalse($"{errors}");
        answer.GetProperty("data").GetProperty("tasks").GetProperty("nodes").GetArrayLength().ShouldBe(30);
        answer.GetProperty("extensions").GetProperty("operationCost").GetProperty("typeCost").GetInt32()
            .ShouldBeGreaterThan(1_000, "lists count");
    }

    public static TheoryData<int, bool> Years => [.. DearQueries.Years.Select((y, i) => (i, y.IsAllowed))];

    // How soon is checked by the benchmarks.
    [Theory]
    [MemberData(nameof(Years))]
    public async Task Years_without_end_are_answered_or_cost_too_much(int query, bool isAllowed)
    {
        var answer = await server.PostAsync(DearQueries.Years[query].Query);

        if (isAllowed)
        {
            answer.TryGetProperty("errors", out var errors).ShouldBeFalse($"{errors}");
        }
        else
        {
            answer.GetProperty("errors")[0].Text("message").ShouldContain("maximum allowed");
        }
    }

    /// <returns>How many tasks there are.</returns>
    private static int CheckSilent(JsonElement progress, int year)
    {
        var tasks = progress.GetProperty("tasks").GetInt32();
        progress.GetProperty("year").GetInt32().ShouldBe(year);
        progress.GetProperty("reportedTasks").GetInt32().ShouldBe(0);
        progress.GetProperty("statusCounts").EnumerateArray().Select(c => (c.Text("status"), c.GetProperty("count").GetInt32())).ShouldBe(
            [("NOT_REPORTED", tasks), ("NOT_STARTED", 0), ("IN_PROGRESS", 0), ("COMPLETED", 0), ("PAUSED", 0), ("CANCELLED", 0)]);
        progress.GetProperty("meanCompletionOfReported").ValueKind.ShouldBe(JsonValueKind.Null);
        progress.GetProperty("meanCompletionOfAll").ValueKind.ShouldBe(JsonValueKind.Null);
        progress.GetProperty("expectedReports").GetInt32().ShouldBeGreaterThanOrEqualTo(tasks);
        progress.GetProperty("receivedReports").GetInt32().ShouldBe(0);
        return tasks;
    }
}
