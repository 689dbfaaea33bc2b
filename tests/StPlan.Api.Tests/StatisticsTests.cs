using System.Text.Json;

namespace StPlan.Api.Tests;

/// <summary><c>statistics</c> over the real plan: what somebody would count by hand.</summary>
public sealed class StatisticsTests(ServerFixture server)
{
    [Fact]
    public async Task The_lists_are_those_of_the_plan()
    {
        var statistics = (await server.QueryAsync(
            """
            { statistics { tasks indicators
              tasksByGroup { group { number } count } tasksByTimeframe { kind count }
              tasksByLeadAgency { agency { code leads { code } } count } tasksByCoordinatingAgency { agency { code coordinates { code } } count }
              tasksByCitedDocument { document { number citedByTasks { code } } count }
              indicatorsByObjective { objective { code } count } indicatorsByKind { kind count } } }
            """)).GetProperty("statistics");

        statistics.GetProperty("tasks").GetInt32().ShouldBe(30);
        statistics.GetProperty("indicators").GetInt32().ShouldBe(21);
        Rows("tasksByGroup", r => r.GetProperty("group").Text("number")).ShouldBe([("I", 2), ("II", 8), ("III", 14), ("IV", 4), ("V", 2)]);
        Rows("tasksByTimeframe", r => r.Text("kind")).ShouldBe([("ANNUAL", 7), ("SINGLE_YEAR", 1), ("ONGOING", 22)]);
        Rows("indicatorsByObjective", r => r.GetProperty("objective").Text("code"))
            .ShouldBe([("a", 7), ("b", 2), ("c", 4), ("d", 4), ("đ", 2), ("e", 2)]);
        Rows("indicatorsByKind", r => r.Text("kind")).Sum(r => r.Count).ShouldBe(21);
        EachCounts("tasksByLeadAgency", "agency", "leads");
        EachCounts("tasksByCoordinatingAgency", "agency", "coordinates");
        EachCounts("tasksByCitedDocument", "document", "citedByTasks");

        List<(string Key, int Count)> Rows(string table, Func<JsonElement, string> key) =>
            [.. statistics.GetProperty(table).EnumerateArray().Select(r => (key(r), r.GetProperty("count").GetInt32()))];

        void EachCounts(string table, string of, string tasks) =>
            statistics.GetProperty(table).EnumerateArray()
                .ShouldAllBe(r => r.GetProperty(of).GetProperty(tasks).GetArrayLength() == r.GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task A_table_in_one_query()
    {
        var counts = (await server.QueryAsync(
            "{ statistics { taskCounts(by: [GROUP, TIMEFRAME]) { tasks rows { keys { dimension code label } count } } } }")).GetProperty(
                "statistics").GetProperty("taskCounts");

        counts.GetProperty("tasks").GetInt32().ShouldBe(30);
        var rows = counts.GetProperty("rows").EnumerateArray().ToList();
        rows.Sum(r => r.GetProperty("count").GetInt32()).ShouldBe(30);
        rows[0].GetProperty("keys")[0].GetRawText().ShouldContain("\"GROUP\"");
        rows.Where(r => r.GetProperty("keys")[1].Text("code") == "ANNUAL").Sum(r => r.GetProperty("count").GetInt32()).ShouldBe(7);
    }

    [Fact]
    public async Task A_task_of_two_agencies_counts_for_both_and_once_in_the_total()
    {
        var data = await server.QueryAsync(
            "{ statistics { taskCounts(by: LEAD_AGENCY) { tasks rows { keys { code label(lang: EN) } count } } } tasks(first: 50) { nodes "
                + "{ leadAgencies { code } } } }");
        var counts = data.GetProperty("statistics").GetProperty("taskCounts");

        var links = data.GetProperty("tasks").GetProperty("nodes").EnumerateArray()
            .Sum(t => t.GetProperty("leadAgencies").GetArrayLength());
        counts.GetProperty("rows").EnumerateArray().Sum(r => r.GetProperty("count").GetInt32()).ShouldBe(links);
        counts.GetProperty("tasks").GetInt32().ShouldBe(30);
        links.ShouldBeGreaterThan(30);
        counts.GetProperty("rows").EnumerateArray()
            .ShouldContain(r => r.GetProperty("keys")[0].Text("label") == "Department of Science and Technology");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[GROUP, GROUP]")]
    public async Task Dimensions_that_make_no_table_are_refused(string by) =>
        (await server.PostAsync($"{{ statistics {{ taskCounts(by: {by}) {{ tasks }} }} }}")).GetProperty("errors")[0].Text("message")
            .ShouldContain("each once");

    [Fact]
    public async Task Many_tables_in_one_request_are_too_costly()
    {
        var tables = string.Concat(
            Enumerable.Range(0, 400)
                .Select(i => $"t{i}: taskCounts(by: [GROUP, LEAD_AGENCY, COORDINATING_AGENCY]) {{ rows {{ count }} }} "));

        (await server.PostAsync($"{{ statistics {{ {tables} }} }}")).GetProperty("errors").GetRawText().ShouldContain("maximum allowed");
    }
}
