using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace StPlan.Api.Tests;

/// <summary>Documents that are meant to hurt are refused with an error that names the limit, and soon.</summary>
public sealed class HostileDocumentsTests(ServerFixture server)
{
    public static TheoryData<string, string, string> Documents => [.. HostileDocuments.All.Select(d => (d.What, d.Document, d.Expected))];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Is_refused_by_name(string what, string document, string expected)
    {
        using var response = await server.Client.PostAsJsonAsync("/graphql", new { query = document },
            TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK, what);
        JsonDocument.Parse(text).RootElement.GetProperty("errors")[0].Text("message").ShouldContain(expected, customMessage: what);
        text.Length.ShouldBeLessThan(10_000, what);
    }

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(5_000_000)]
    public async Task A_million_tokens_and_ten_megabytes_are_not_even_read(int tokens)
    {
        using var response = await server.Client.PostAsJsonAsync(
            "/graphql", new { query = "{ " + HostileDocuments.Repeat(tokens, _ => "a ") + "}" }, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_cost_counts_the_same_as_literal_and_as_variable()
    {
        (await CostAsync("{ tasks(first: 30) { nodes { code } } }", null)).ShouldBe(
            await CostAsync("query($n: Int) { tasks(first: $n) { nodes { code } } }", new { n = 30 }));
        (await CostAsync("query($n: Int = 7) { tasks(first: $n) { nodes { code } } }", null)).ShouldBe((2, 9));
        (await CostAsync("{ tasks { nodes { code } } }", null)).ShouldBe((2, 12));
        (await CostAsync("query($y: Boolean!) { tasks @skip(if: $y) { nodes { code } } }", new { y = true })).ShouldBe((0, 1));
    }

    [Fact]
    public async Task The_cost_stands_beside_the_answer_when_asked_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post,
            "/graphql")
        { Content = JsonContent.Create(new { query = "{ plan { number } }" }) };
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
}
