using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace StPlan.Api.Tests;

/// <summary>Documents that are meant to hurt are refused with an error that names the limit, and soon.</summary>
public sealed class HostileDocumentsTests(ServerFixture server)
{
    public static TheoryData<string, string, string> Documents => new()
    {
        { "10,000 aliases", "{ " + Repeat(10_000, i => $"a{i}: __typename ") + "}", "MaxBytes" },
        { "2,000 aliases", "{ " + Repeat(2_000, i => $"a{i}: __typename ") + "}", "MaxAliases" },
        { "5,000 directives on a field", "{ __typename " + Repeat(5_000, _ => "@a ") + "}", "MaxDirectives" },
        { "200 deep", Repeat(200, _ => "{plan") + Repeat(200, _ => "}"), "MaxNesting" },
        { "a cycle of fragments", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "Cannot spread fragment" },
        { "fragments that multiply", Doubling(60, "__typename"), "MaxFields" },
        { "fragments that multiply nothing", Doubling(60, "...Nowhere"), "Unknown fragment" },
        { "fragments that multiply introspection", Doubling(60, "__schema { types { ...Nowhere } }"), "MaxFields" },
        { "overlapping inline fragments", "{ " + Repeat(2_900, _ => "...{plan{number}}") + "}", "MaxTokens" },
        { "circular introspection", "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }", "MaxIntrospectionDepth" },
        { "a huge page", "{ tasks(first: 2147483647) { totalCount } }", "at most 50" },
        { "10,000 variables", "query(" + Repeat(10_000, i => $"$v{i}:Int ") + ") { __typename }", "MaxBytes" },
        { "5,000 variables", "query(" + Repeat(5_000, i => $"$v{i}:Int ") + ") { __typename }", "MaxTokens" },
        { "a deep list", "{ task(code: " + Repeat(1_000, _ => "[") + Repeat(1_000, _ => "]") + ") { code } }", "MaxNesting" },
        { "a deep object", "{ task(code: " + Repeat(1_000, _ => "{a:") + "1" + Repeat(1_000, _ => "}") + ") { code } }", "MaxNesting" },
        { "a walk round the graph", "{ tasks(first: 50) { nodes { leadAgencies { leads { leadAgencies { leads { code } } } } } } }", "maximum allowed field cost" },
        { "many leaves on many items", "{ agencies(first: 50) { nodes { leads { " + Repeat(490, i => $"a{i}: text ") + "} } } }", "MaxResponseBytes" },
        { "the same with a page as large", "{ agencies(first: 50) { nodes { leads { leadAgencies { coordinates { coordinatingAgencies { code } } } } } } }", "maximum allowed field cost" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Is_refused_by_name(string what, string document, string expected)
    {
        using var response = await server.Client.PostAsJsonAsync("/graphql", new { query = document }, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK, what);
        JsonDocument.Parse(text).RootElement.GetProperty("errors")[0].Text("message").ShouldContain(expected, customMessage: what);
        text.Length.ShouldBeLessThan(10_000, what);
    }

    [Fact]
    public async Task A_million_tokens_are_not_even_read()
    {
        using var response = await server.Client.PostAsJsonAsync(
            "/graphql", new { query = "{ " + Repeat(1_000_000, _ => "a ") + "}" }, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_cost_counts_the_same_as_literal_and_as_variable()
    {
        (await CostAsync("{ tasks(first: 30) { nodes { code } } }", null)).ShouldBe(await CostAsync("query($n: Int) { tasks(first: $n) { nodes { code } } }", new { n = 30 }));
        (await CostAsync("query($n: Int = 7) { tasks(first: $n) { nodes { code } } }", null)).ShouldBe((2, 9));
        (await CostAsync("{ tasks { nodes { code } } }", null)).ShouldBe((2, 12));
        (await CostAsync("query($y: Boolean!) { tasks @skip(if: $y) { nodes { code } } }", new { y = true })).ShouldBe((0, 1));
    }

    [Fact]
    public async Task The_cost_stands_beside_the_answer_when_asked_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ plan { number } }" }) };
        request.Headers.Add("GraphQL-Cost", "report");
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        answer.GetProperty("data").GetProperty("plan").Text("number").ShouldBe("24/KH-UBND");
        answer.GetProperty("extensions").GetProperty("operationCost").GetProperty("fieldCost").GetInt32().ShouldBe(1);
    }

    private async Task<(int Field, int Type)> CostAsync(string query, object? variables)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Add("GraphQL-Cost", "validate");
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        answer.TryGetProperty("data", out _).ShouldBeFalse("nothing is executed");
        var cost = answer.GetProperty("extensions").GetProperty("operationCost");
        return (cost.GetProperty("fieldCost").GetInt32(), cost.GetProperty("typeCost").GetInt32());
    }

    private static string Repeat(int count, Func<int, string> part) =>
        Enumerable.Range(0, count).Aggregate(new StringBuilder(), (text, i) => text.Append(part(i))).ToString();

    private static string Doubling(int levels, string last) =>
        "{ ...F0 } " + Repeat(levels, i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }} ") + $"fragment F{levels} on Query {{ {last} }}";
}
