using System.Net.Http.Json;
using System.Text.Json;

namespace StPlan.Api.Tests;

/// <summary>An answer says which release it is of, and where that is as files.</summary>
public sealed class ReleaseNoticeTests(ServerFixture server)
{
    private const string Get = "/graphql?query=%7Bplan%7Bnumber%7D%7D";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_answer_says_it_in_its_headers_and_none_in_its_body_unasked()
    {
        using var get = await server.Client.GetAsync(Get, Cancellation);
        using var named = await server.Client.GetAsync("/graphql/persisted/LatestRelease", Cancellation);
        using var post = await server.Client.PostAsJsonAsync("/graphql", new { query = "{ plan { number } }" }, Cancellation);
        using var known = await server.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Get, Get) { Headers = { IfNoneMatch = { get.Headers.ETag! } } }, Cancellation);

        foreach (var response in new[] { get, named, post, known })
        {
            response.Headers.GetValues("StPlan-Release").ShouldBe(["1"]);
            response.Headers.GetValues("Link").ShouldBe(["</opendata/releases/1/>; rel=\"describedby\""]);
            (await response.Content.ReadAsStringAsync(Cancellation)).ShouldNotContain("extensions");
        }

        using var files = await server.Client.GetAsync("/opendata/releases/1/", Cancellation);
        files.IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task Who_asks_finds_it_in_the_extensions()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Get) { Headers = { { "StPlan-Release", "report" } } };
        using var response = await server.Client.SendAsync(request, Cancellation);
        using var unasked = await server.Client.GetAsync(Get, Cancellation);

        (await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("extensions").GetRawText()
            .ShouldBe("""{"release":{"number":1,"url":"/opendata/releases/1/"}}""");
        response.Headers.Vary.ShouldContain("StPlan-Release", "a cache must not give the one for the other");
        unasked.Headers.Vary.ShouldContain("StPlan-Release");
        response.Headers.ETag.ShouldNotBe(unasked.Headers.ETag);
    }

    [Fact]
    public async Task What_a_steward_previews_is_no_release()
    {
        using var response = await server.Client.PostAsJsonAsync("/steward/graphql", new { query = "{ __typename }" }, Cancellation);

        response.Headers.Contains("StPlan-Release").ShouldBeFalse();
    }
}
