using System.Net;
using System.Text;

namespace StPlan.GraphQL.Http.Tests;

/// <summary>What an endpoint says in the extensions of its responses: in all of them, and nothing else changes.</summary>
public sealed class ExtensionsTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Json = "application/json";
    private const string Sse = "text/event-stream";

    [Theory]
    [InlineData("POST", "", """{"query": "{ __typename }"}""", 200)]
    [InlineData("POST", "", """{"query": "{ value broken later }"}""", 200)]
    [InlineData("POST", "", """{"query": "mutation { add(amount: 0) }"}""", 200)]
    [InlineData("POST", "", """{"query": "{ "}""", 200)]
    [InlineData("POST", "", """{"query": "{ nope }"}""", 200)]
    [InlineData("POST", "", """{"query": "query($t: Int!) { value }"}""", 200)]
    [InlineData("POST", "", """{"query": "query A { value } query B { value }"}""", 200)]
    [InlineData("POST", "", """{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "00"}}}""", 200)]
    [InlineData("POST", "", """{"query": "{ value }", "operationName": 1}""", 400)]
    [InlineData("POST", "", "[]", 400)]
    [InlineData("POST", "", "", 400)]
    [InlineData("POST", "", """{"query": "subscription { count(to: 1) }"}""", 406)]
    [InlineData("GET", "", "", 400)]
    [InlineData("GET", "?query={value}", "", 200)]
    [InlineData("GET", "?query=mutation{add(amount:1)}", "", 405)]
    [InlineData("DELETE", "", "", 405)]
    [InlineData("GET", "/persisted/Echo", "", 200)]
    [InlineData("GET", "/persisted/Echo?again=maybe", "", 200)]
    [InlineData("GET", "/persisted/Echo?variables=[]", "", 400)]
    [InlineData("GET", "/persisted/Nope", "", 404)]
    [InlineData("GET", "/persisted/Echo?again=true&variables={\"\\ud800\":1}", "", 400)]
    [InlineData("POST", "/persisted/Echo", """{"query": "{ value }"}""", 400)]
    public async Task They_stand_at_the_end_of_every_response(string method, string path, string body, int status)
    {
        var (plainStatus, plain) = await SendAsync(method, "/graphql" + path, body, Json);
        var (markedStatus, marked) = await SendAsync(method, "/marked" + path, body, Json);

        markedStatus.ShouldBe((HttpStatusCode)status);
        markedStatus.ShouldBe(plainStatus);
        plain.ShouldNotContain("\"extensions\":{\"demo\"");
        marked.ShouldBe($"{plain[..^1]},\"extensions\":{{{TestServer.Mark}}}}}");
    }

    [Theory]
    [InlineData("text/html", 406)]
    [InlineData("application/graphql-response+json", 400)]
    public async Task Under_any_media_type(string accept, int status)
    {
        var (actual, marked) = await SendAsync("POST", "/marked", """{"query": "{ nope }"}""", accept);

        actual.ShouldBe((HttpStatusCode)status);
        marked.ShouldEndWith($",\"extensions\":{{{TestServer.Mark}}}}}");
    }

    [Fact]
    public async Task What_takes_too_long_has_them()
    {
        var (status, marked) = await SendAsync("POST", "/marked/impatient", """{"query": "{ waits(id: \"marked\") }"}""", Json);

        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        marked.ShouldEndWith($",\"extensions\":{{{TestServer.Mark}}}}}");
    }

    [Theory]
    [InlineData("subscription { count(to: 2) }", 2)]
    [InlineData("{ value }", 1)]
    [InlineData("{ nope }", 1)]
    [InlineData("subscription { refused }", 1)]
    public async Task Every_event_has_them(string query, int events)
    {
        var (_, stream) = await SendAsync("POST", "/marked", $$"""{"query": "{{query}}"}""", Sse);

        var data = stream.Split('\n').Where(l => l.StartsWith("data: {", StringComparison.Ordinal)).ToList();
        data.Count.ShouldBe(events);
        data.ShouldAllBe(d => d.EndsWith($",\"extensions\":{{{TestServer.Mark}}}}}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("report",
        """{"data":{"__typename":"Query"},"extensions":{"operationCost":{"fieldCost":0,"typeCost":1},"demo":true,"notice":"thử"}}""")]
    [InlineData("validate", """{"extensions":{"operationCost":{"fieldCost":0,"typeCost":1},"demo":true,"notice":"thử"}}""")]
    public async Task The_cost_stands_among_them(string mode, string expected)
    {
        using var request = TestServer.Post("""{"query": "{ __typename }"}""", path: "/marked");
        request.Headers.Add("GraphQL-Cost", mode);

        (await server.SendAsync(request)).Body.GetRawText().ShouldBe(expected);
    }

    [Fact]
    public async Task The_tag_is_that_of_the_whole_body()
    {
        using var plain = await server.Client.GetAsync("/graphql?query={__typename}", TestContext.Current.CancellationToken);
        using var marked = await server.Client.GetAsync("/marked?query={__typename}", TestContext.Current.CancellationToken);

        marked.Headers.ETag.ShouldNotBeNull().ShouldNotBe(plain.Headers.ETag);
    }

    private async Task<(HttpStatusCode Status, string Body)> SendAsync(string method, string path, string body, string accept)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        if (method == "POST")
        {
            request.Content = new StringContent(body, Encoding.UTF8, Json);
        }

        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
