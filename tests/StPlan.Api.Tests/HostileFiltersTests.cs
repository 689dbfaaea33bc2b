using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StPlan.Api.Tests;

/// <summary>Filters that are meant to hurt are refused with an error that names the limit, given as literals or as variables, and
/// soon.</summary>
public sealed class HostileFiltersTests(ServerFixture server)
{
    private const string Query = "query($where: TaskFilterInput) { tasks(where: $where) { totalCount } }";
    private const string FieldCost = "maximum allowed field cost";

    public static TheoryData<string, string, string> Variables => new()
    {
        { "or of 10,000", $$"""{ "where": { "or": [{{Repeat(10_000, "{\"number\":{\"eq\":1}}")}}] } }""", FieldCost },
        { "or of 50,000 that ask for nothing", $$"""{ "where": { "or": [{{Repeat(50_000, "{}")}}] } }""", FieldCost },
        { "300 searches", $$"""{ "where": { "or": [{{Repeat(300, "{\"text\":{\"search\":\"a\"}}")}}] } }""", FieldCost },
        { "one of 60,000 values", $$"""{ "where": { "number": { "in": [{{Repeat(60_000, "1")}}] } } }""", FieldCost },
        { "lists within lists", $$"""{ "where": {{Nest(4, "{\"leadAgencies\":{\"some\":{\"leads\":{\"some\":", "{}", "}}}}")}} }""",
            FieldCost },
        { "40 levels", $$"""{ "where": {{Nest(20, "{\"and\":[", "{}", "]}")}} }""", "MaxNesting" },
        { "10,000 mistakes", $$"""{ "where": { "or": [{{Repeat(10_000, "{\"numbr\":1}")}}] } }""", "Did you mean \"number\"" },
    };

    [Theory]
    [MemberData(nameof(Variables))]
    public async Task As_variables_they_are_refused(string what, string variables, string expected)
    {
        var text = await PostAsync(Query, JsonNode.Parse(variables)!);

        Messages(text)[0].ShouldContain(expected, customMessage: what);
        Messages(text).Length.ShouldBeLessThanOrEqualTo(5);
        text.Length.ShouldBeLessThan(10_000, what);
    }

    [Fact]
    public async Task As_literals_they_are_refused()
    {
        Messages(await PostAsync($"{{ tasks(where: {{ or: [{Repeat(10_000, "{}")}] }}) {{ totalCount }} }}", null))[0].ShouldContain(
            "MaxTokens");
        Messages(await PostAsync($"{{ tasks(where: {{ or: [{Repeat(300, "{ text: { search: \"a\" } }")}] }}) {{ totalCount }} }}",
            null))[0].ShouldContain(FieldCost);
        Messages(await PostAsync($"{{ tasks(where: {Nest(20, "{ and: [", "{}", "] }")}) {{ totalCount }} }}", null))[0].ShouldContain(
            "MaxNesting");
        Messages(await PostAsync($"{{ tasks(order: [{Repeat(600, "{ text: ASC }")}]) {{ totalCount }} }}", null))[0].ShouldContain(
            FieldCost);
    }

    [Fact]
    public async Task A_dear_variable_is_counted_once_however_often_it_is_used()
    {
        var text = await PostAsync(DearQueries.VariableUsedOften, JsonNode.Parse(DearQueries.Variables.GetRawText()));

        // That it takes no time is checked by the benchmarks.
        Messages(text)[0].ShouldContain("16000", customMessage: "400 times 40,000 and more");
    }

    private async Task<string> PostAsync(string query, JsonNode? variables)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var response = await server.Client.PostAsJsonAsync("/graphql", new { query, variables }, cancellation);
        return await response.Content.ReadAsStringAsync(cancellation);
    }

    private static string[] Messages(string response) =>
        [.. JsonDocument.Parse(response).RootElement.GetProperty("errors").EnumerateArray().Select(e => e.Text("message"))];

    private static string Repeat(int count, string part) => string.Join(',', Enumerable.Repeat(part, count));

    private static string Nest(int levels, string open, string inner, string close) =>
        string.Concat(Enumerable.Repeat(open, levels)) + inner + string.Concat(Enumerable.Repeat(close, levels));
}
