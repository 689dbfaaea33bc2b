using System.Text.Json;

namespace StPlan.Api.Tests;

/// <summary>Questions that newsrooms and analysts ask, through HTTP on the plan as issued.</summary>
public sealed class FilterTests(ServerFixture server)
{
    private const string LedByOneAgency =
        """
        leadAgencies: { some: { code: { eq: "SNNMT" } } }, timeframe: { kind: { eq: ANNUAL } }
        """;

    [Fact]
    public async Task The_issues_example_gives_the_tasks_that_the_plan_has()
    {
        var expected = from task in await AllTasksAsync()
                       where task.GetProperty("leadAgencies").EnumerateArray().Any(a => a.Text("code") == "SNNMT")
                       where task.GetProperty("timeframe").Text("kind") == "ANNUAL"
                       orderby task.GetProperty("group").Text("number"), task.GetProperty("number").GetInt32() descending
                       select task.Text("code");

        var codes = await CodesAsync(
            $"{{ tasks(where: {{ {LedByOneAgency} }}, order: [{{ group: {{ number: ASC }} }}, {{ number: DESC }}]) {{ nodes {{ code }} "
                + $"}} }}");

        codes.ShouldNotBeEmpty();
        codes.ShouldBe(expected);
    }

    [Fact]
    public async Task Variables_behave_and_cost_like_literals()
    {
        const string Query =
            "query($where: TaskFilterInput, $order: [TaskSortInput!]) { tasks(where: $where, order: $order) { nodes { code } } }";
        const string Json = """
            { "where": { "leadAgencies": { "some": { "code": { "eq": "SNNMT" } } }, "timeframe": { "kind": { "eq": "ANNUAL" } } },
              "order": [ { "group": { "number": "ASC" } }, { "number": "DESC" } ] }
            """;
        var literal =
            $"{{ tasks(where: {{ {LedByOneAgency} }}, order: [{{ group: {{ number: ASC }} }}, {{ number: DESC }}]) {{ nodes {{ code }} "
                + $"}} }}";

        var variables = JsonDocument.Parse(Json).RootElement;

        (await CodesAsync(Query, variables)).ShouldBe(await CodesAsync(literal));
        (await CostAsync(Query, variables)).ShouldBe(await CostAsync(literal, null));
    }

    [Theory]
    [InlineData("cong nghe sinh hoc")]
    [InlineData("Công nghệ sinh học")]
    [InlineData("CÔNG  NGHỆ, sinh học")]
    public async Task Search_is_blind_to_case_and_marks(string words)
    {
        var expected =
            (await AllTasksAsync()).Where(t => t.Text("text")!.Contains("công nghệ sinh học", StringComparison.OrdinalIgnoreCase))
            .Select(t => t.Text("code"));

        var codes = await CodesAsync("query($w: String!) { tasks(first: 50, where: { text: { search: $w } }) { nodes { code } } }",
            new { w = words });

        expected.ShouldNotBeEmpty();
        expected.Except(codes).ShouldBeEmpty();
    }

    [Fact]
    public async Task Numbers_in_codes_are_ordered_as_numbers()
    {
        var codes = await CodesAsync("{ tasks(first: 50, order: { code: ASC }) { nodes { code } } }");

        codes.ShouldBe((await AllTasksAsync()).Select(t => t.Text("code")));
        Array.IndexOf(codes, "III.9").ShouldBeLessThan(Array.IndexOf(codes, "III.10"));
    }

    [Fact]
    public async Task Names_are_ordered_as_Vietnamese_orders_them()
    {
        var data = await server.QueryAsync("{ agencies(first: 50, order: { name: ASC }) { nodes { name } } }");
        var names = data.GetProperty("agencies").GetProperty("nodes").EnumerateArray().Select(a => a.Text("name")!).ToArray();

        names.ShouldBe(names.Order(StringComparer.Create(new System.Globalization.CultureInfo("vi-VN"), ignoreCase: false)));
        names.SequenceEqual(names.Order(StringComparer.Ordinal)).ShouldBeFalse("else the data would not tell");
    }

    [Fact]
    public async Task Ids_are_global()
    {
        var id = (await server.QueryAsync("{ task(code: \"III.9\") { id } }")).GetProperty("task").Text("id");

        (await CodesAsync("query($id: ID) { tasks(where: { id: { eq: $id } }) { nodes { code } } }", new { id })).ShouldBe(["III.9"]);
    }

    [Fact]
    public async Task A_page_of_a_filtered_list_says_what_is_before_and_behind_it()
    {
        var codes = await CodesAsync(
            "{ tasks(first: 50, where: { leadAgencies: { some: { code: { eq: \"SKHCN\" } } } }, order: { number: DESC }) { nodes { code } "
                + "} }");
        var page = (await server.QueryAsync(
            """
            { tasks(last: 2, where: { leadAgencies: { some: { code: { eq: "SKHCN" } } } }, order: { number: DESC }) {
                totalCount nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor } } }
            """)).GetProperty("tasks");

        page.GetProperty("totalCount").GetInt32().ShouldBe(codes.Length);
        page.GetProperty("nodes").EnumerateArray().Select(n => n.Text("code")!).ShouldBe(codes[^2..]);
        page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean().ShouldBeFalse();
        page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean().ShouldBeTrue();
    }

    private async Task<JsonElement[]> AllTasksAsync() =>
        [.. (await server.QueryAsync(
            "{ tasks(first: 50) { nodes { code number text group { number } leadAgencies { code } timeframe { kind } } } }"))
            .GetProperty("tasks").GetProperty("nodes").EnumerateArray()];

    private async Task<string[]> CodesAsync(string query, object? variables = null) =>
        [.. (await server.QueryAsync(query, variables)).GetProperty("tasks").GetProperty("nodes").EnumerateArray()
            .Select(n => n.Text("code")!)];

    private async Task<string> CostAsync(string query, object? variables)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post,
            "/graphql")
        { Content = System.Net.Http.Json.JsonContent.Create(new { query, variables }) };
        request.Headers.Add("GraphQL-Cost", "validate");
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
