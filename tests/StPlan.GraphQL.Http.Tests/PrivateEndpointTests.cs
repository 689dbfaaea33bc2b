using System.Net;
using System.Net.Http.Headers;

namespace StPlan.GraphQL.Http.Tests;

/// <summary>An endpoint behind a filter: who is unknown is refused in the way of GraphQL, and no answer is kept.</summary>
public sealed class PrivateEndpointTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData(null, "application/json; charset=utf-8")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json; charset=utf-8")]
    [InlineData("text/event-stream", "application/json; charset=utf-8")]
    [InlineData("text/html", "application/json; charset=utf-8")]
    public async Task Who_is_unknown_is_refused_before_anything_is_read(string? accept, string expected)
    {
        using var request = TestServer.Post("no JSON at all", accept, path: "/private");
        var (status, contentType, body) = await server.SendAsync(request);

        status.ShouldBe(HttpStatusCode.Unauthorized);
        contentType.ShouldBe(expected);
        body.GetRawText().ShouldBe(
            $$$"""{"errors":[{"message":"Who are you?","extensions":{"code":"UNAUTHENTICATED"}}],"extensions":{{{{TestServer.Mark}}}}}""");
    }

    [Fact]
    public async Task A_refusal_is_not_kept_and_leaves_headers_of_the_filter_alone()
    {
        using var response = await server.Client.GetAsync("/private?query={value}", TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        response.Headers.WwwAuthenticate.ShouldHaveSingleItem().Scheme.ShouldBe("Bearer");
    }

    [Theory]
    [InlineData("POST", "", """{"query": "{ value }"}""", 200)]
    [InlineData("POST", "", """{"query": "{ nope }"}""", 200)]
    [InlineData("POST", "", """{"query": "mutation { add(amount: 1) }"}""", 200)]
    [InlineData("GET", "?query={value}", null, 200)]
    [InlineData("GET", "/persisted/Echo", null, 200)]
    [InlineData("GET", "/persisted/Nope", null, 404)]
    [InlineData("GET", "?sdl", null, 200)]
    [InlineData("HEAD", "?query={value}", null, 200)]
    [InlineData("DELETE", "", null, 405)]
    public async Task No_answer_is_kept(string method, string path, string? body, int status)
    {
        using var response = await SendAsync(method, path, body);

        response.StatusCode.ShouldBe((HttpStatusCode)status);
        response.Headers.GetValues("Cache-Control").ShouldBe(["no-store"]);
        response.Headers.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task The_root_value_is_the_one_that_the_filter_made()
    {
        using var response = await SendAsync("GET", "?query={value}", null);

        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldStartWith("""{"data":{"value":42}""");
    }

    [Theory]
    [InlineData("mutation { add(amount: 1) }", 200, """{"data":{"add":43}""")]
    [InlineData("mutation { add(amount: -43) }", 503, """{"data":{"add":-1}""")]
    [InlineData("{ nope }", 200, """{"errors":""")]
    public async Task The_status_is_what_the_root_value_has_come_to_and_the_body_a_response_all_the_same(string query, int status,
        string body)
    {
        using var response = await SendAsync("POST", "", $$"""{"query": "{{query}}"}""");

        response.StatusCode.ShouldBe((HttpStatusCode)status);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldStartWith(body);
    }

    private async Task<HttpResponseMessage> SendAsync(string method, string path, string? body)
    {
        using var request = body is null ? new HttpRequestMessage(new HttpMethod(method), "/private" + path)
            : TestServer.Post(body, path: "/private" + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "known");
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any);
        return await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
