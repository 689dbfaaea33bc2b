using System.Net;
using System.Text.Json;

namespace StPlan.GraphQL.Http.Tests;

/// <summary>GraphQL over HTTP: methods, media types, statuses.</summary>
public sealed class GraphQLOverHttpTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json")]
    [InlineData("application/json, application/graphql-response+json;q=0.9", "application/json")]
    [InlineData("text/html, */*;q=0.1", "application/json")]
    [InlineData("*/*, application/graphql-response+json", "application/graphql-response+json")]
    public async Task The_client_chooses_the_media_type(string? accept, string expected)
    {
        var (status, contentType, _) = await server.SendAsync(TestServer.Post("""{"query": "{ __typename }"}""", accept));

        status.ShouldBe(HttpStatusCode.OK);
        contentType.ShouldBe(expected + "; charset=utf-8");
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json; charset=utf-16")]
    public async Task What_the_client_does_not_accept_is_not_sent(string accept)
    {
        var (status, _, body) = await server.SendAsync(TestServer.Post("""{"query": "{ __typename }"}""", accept));

        status.ShouldBe(HttpStatusCode.NotAcceptable);
        body.GetProperty("errors").GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.OK)]
    [InlineData("application/json; charset=utf-8", HttpStatusCode.OK)]
    [InlineData("application/json;charset=\"UTF-8\"", HttpStatusCode.OK)]
    [InlineData("application/json; charset=iso-8859-1", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/graphql", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("nonsense", HttpStatusCode.UnsupportedMediaType)]
    public async Task A_body_is_json_in_utf8(string contentType, HttpStatusCode expected)
    {
        var (status, _, _) = await server.SendAsync(TestServer.Post("""{"query": "{ __typename }"}""", contentType: contentType));

        status.ShouldBe(expected);
    }

    [Theory]
    [InlineData("""{"query": "{ nope }"}""")]
    [InlineData("""{"query": "{ "}""")]
    [InlineData("""{"query": "query($t: Int!) { value }", "variables": {}}""")]
    public async Task A_refused_document_is_400_only_for_the_media_type_that_says_so(string body)
    {
        (await server.SendAsync(TestServer.Post(body, "application/json"))).Status.ShouldBe(HttpStatusCode.OK);
        var (status, _, answer) = await server.SendAsync(TestServer.Post(body, "application/graphql-response+json"));

        status.ShouldBe(HttpStatusCode.BadRequest);
        answer.TryGetProperty("data", out _).ShouldBeFalse("nothing was executed");
    }

    [Fact]
    public async Task A_query_may_come_by_get()
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            "/graphql?query=" + Uri.EscapeDataString("query A { value } query B($t: String) { echo(text: $t) }")
            + "&operationName=B&variables=" + Uri.EscapeDataString("""{"t": "đ"}"""));

        var (status, _, body) = await server.SendAsync(request);

        status.ShouldBe(HttpStatusCode.OK);
        body.GetProperty("data").GetProperty("echo").GetString().ShouldBe("đ");
    }

    [Fact]
    public async Task A_mutation_may_not()
    {
        var before = server.Counter.Value;
        using var response = await server.Client.GetAsync("/graphql?query=mutation%7Badd(amount:1)%7D",
            TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["POST"]);
        server.Counter.Value.ShouldBe(before);
    }

    [Fact]
    public async Task Mutations_run_one_after_the_other()
    {
        var (_, _, body) = await server.SendAsync(
            TestServer.Post("""{"query": "mutation { a: add(amount: 1) b: add(amount: 10) c: add(amount: 100) }"}"""));

        var data = body.GetProperty("data");
        (data.GetProperty("b").GetInt32() - data.GetProperty("a").GetInt32()).ShouldBe(10);
        (data.GetProperty("c").GetInt32() - data.GetProperty("b").GetInt32()).ShouldBe(100);
    }

    [Fact]
    public async Task Head_has_the_headers_of_get_and_no_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/graphql?query=%7Bvalue%7D");
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentLength.ShouldNotBeNull().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Other_methods_are_told_which_there_are()
    {
        using var response = await server.Client.DeleteAsync("/graphql", TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "HEAD", "POST"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused_also_when_its_length_is_not_announced()
    {
        using var request = TestServer.Post("""{"query": "{ value }", "x": """ + new string(' ', 20_000) + "1}");
        request.Headers.TransferEncodingChunked = true;

        (await server.SendAsync(request)).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("""{"query": "{ echo(text: \"\ud800\") }"}""")]
    [InlineData("""{"query": "{ value }", "operationName": "\ud800"}""")]
    [InlineData("""{"query": "{ value }", "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "\ud800"}}}""")]
    [InlineData("""{"query": "{ value }", "\ud800": 1}""")]
    [InlineData("""{"query": "query($t: String) { echo(text: $t) }", "variables": {"t": "\ud800"}}""")]
    [InlineData("""{"query": "query($t: String) { echo(text: $t) }", "variables": {"\ud800": 1}}""")]
    public async Task Half_a_surrogate_pair_is_refused(string json)
    {
        var (status, _, body) = await server.SendAsync(TestServer.Post(json, "application/graphql-response+json"));

        status.ShouldBe(HttpStatusCode.BadRequest);
        body.GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain("surrogate");
    }

    [Fact]
    public async Task A_broken_resolver_is_an_error_at_its_field_without_its_secrets()
    {
        var (status, _, body) = await server.SendAsync(TestServer.Post("""{"query": "{ value broken later }"}"""));

        status.ShouldBe(HttpStatusCode.OK);
        body.GetRawText().ShouldNotContain("secret");
        body.EnumerateObject().First().Name.ShouldBe("errors", "errors come first");
        body.GetProperty("errors")[0].GetProperty("path")[0].GetString().ShouldBe("broken");
        body.GetProperty("data").GetProperty("broken").ValueKind.ShouldBe(JsonValueKind.Null);
        body.GetProperty("data").GetProperty("later").GetString().ShouldBe("at last");
    }

    [Fact]
    public async Task The_schema_is_served_as_sdl() =>
        (await server.Client.GetStringAsync("/graphql?sdl", TestContext.Current.CancellationToken)).ShouldContain("type Mutation");
}
