using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace StPlan.Api.Tests;

/// <summary>Whatever comes in, the answer says what was found and what was expected, and never shows our insides.</summary>
public sealed class BadInputTests(ServerFixture server)
{
    [Theory]
    [InlineData("{\"query\": \"{ plan", HttpStatusCode.BadRequest, "not valid JSON")]
    [InlineData("", HttpStatusCode.BadRequest, "no body")]
    [InlineData("[]", HttpStatusCode.BadRequest, "Batches")]
    [InlineData("{}", HttpStatusCode.BadRequest, "no \"query\"")]
    [InlineData("{\"query\": 3}", HttpStatusCode.BadRequest, "is a number. Send a string.")]
    [InlineData("{\"query\": \"{__typename}\", \"variables\": []}", HttpStatusCode.BadRequest, "is an array. Send a JSON object.")]
    [InlineData("{\"query\": \"{ plan { \"}", HttpStatusCode.BadRequest, "Syntax Error: Expected Name, found <EOF>")]
    [InlineData("{\"query\": \"{ plann { number } }\"}", HttpStatusCode.BadRequest, "Did you mean \"plan\"")]
    [InlineData("{\"query\": \"query A { __typename } query B { __typename }\"}", HttpStatusCode.BadRequest, "Must provide operation name")]
    [InlineData("{\"query\": \"query A { __typename }\", \"operationName\": \"C\"}", HttpStatusCode.BadRequest,
        "Unknown operation named \"C\"")]
    [InlineData("{\"query\": \"query($c: String!) { task(code: $c) { code } }\"}", HttpStatusCode.BadRequest,
        "\"$c\" of required type \"String!\" was not provided")]
    [InlineData("{\"query\": \"query($c: String!) { task(code: $c) { code } }\", \"variables\": {\"c\": 3}}", HttpStatusCode.BadRequest,
        "Expected a string (type \"String\"), found 3")]
    [InlineData("{\"query\": \"{ tasks(first: 1000) { totalCount } }\"}", HttpStatusCode.OK, "at most 50 are allowed")]
    [InlineData("{\"query\": \"{ tasks(after: \\\"x\\\") { totalCount } }\"}", HttpStatusCode.OK, "The cursor \\\"x\\\"")]
    [InlineData("{\"query\": \"{ node(id: \\\"x\\\") { id } }\"}", HttpStatusCode.OK, "is not a global id")]
    public async Task Is_answered_with_an_error_that_helps(string body, HttpStatusCode status, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.Accept.ParseAdd("application/graphql-response+json");

        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(status, text);
        text.ShouldNotContain("   at ");
        text.ShouldNotContain("Exception");
        var error = JsonDocument.Parse(text).RootElement.GetProperty("errors")[0];
        error.Text("message").ShouldContain(expected.Replace("\\\"", "\"", StringComparison.Ordinal));
        error.GetProperty("extensions").Text("code").ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Codes_and_ids_that_nothing_has_are_null_and_no_error()
    {
        var data = await server.QueryAsync(
            """
            { task(code: "IX.99") { code } taskGroup(number: "VI") { number } agency(code: "nope") { code } release(number: 99) { number }
              plan { provision(path: "II.2.z") { text } } other: plan(id: "UGxhbjp4") { number }
              node(id: "VGFzazp4L3k=") { id } nodes(ids: ["VGFzazp4L3k="]) { id } }
            """);

        foreach (var name in (string[])["task", "taskGroup", "agency", "release", "other", "node"])
        {
            data.GetProperty(name).ValueKind.ShouldBe(JsonValueKind.Null, name);
        }

        data.GetProperty("plan").GetProperty("provision").ValueKind.ShouldBe(JsonValueKind.Null);
        data.GetProperty("nodes")[0].ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task The_path_of_a_provision_may_come_in_any_normal_form()
    {
        var data = await server.QueryAsync("query($p: String!) { plan { provision(path: $p) { path } } }",
            new { p = "II.2.đ".Normalize(NormalizationForm.FormD) });

        data.GetProperty("plan").GetProperty("provision").Text("path").ShouldBe("II.2.đ");
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused_unread()
    {
        using var response = await server.Client.PostAsJsonAsync("/graphql", new { query = new string(' ', 300_000) },
            TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("limit of 262144 bytes");
    }
}
