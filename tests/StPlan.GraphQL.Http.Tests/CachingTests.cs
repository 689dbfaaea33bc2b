using System.Net;

namespace StPlan.GraphQL.Http.Tests;

/// <summary>What caches may do with answers (RFC 9111, RFC 5861).</summary>
public sealed class CachingTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("/graphql?query=%7Becho(text:%22a%22)%7D")]
    [InlineData("/graphql/persisted/Echo")]
    [InlineData("/graphql?sdl")]
    public async Task An_answer_to_get_may_be_kept_and_is_not_sent_twice(string path)
    {
        using var first = await GetAsync(path);
        var tag = first.Headers.ETag.ShouldNotBeNull();
        tag.IsWeak.ShouldBeFalse();
        first.Headers.GetValues("Cache-Control").ShouldBe(["public, max-age=60, stale-while-revalidate=300, stale-if-error=86400"]);
        first.Headers.Vary.ShouldBe(["Accept", "Accept-Encoding"]);

        foreach (var known in (string[])[tag.ToString(), tag.Tag, $"\"other\", {tag}", "*"])
        {
            using var again = await GetAsync(path, known);
            again.StatusCode.ShouldBe(HttpStatusCode.NotModified, known);
            (await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
            again.Headers.ETag.ShouldBe(tag);
            again.Headers.Contains("Cache-Control").ShouldBeTrue("it prolongs what the client has (RFC 9110, 15.4.5)");
        }

        using var changed = await GetAsync(path, "\"other\", nonsense");
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_tag_names_the_vintage_and_differs_with_the_answer()
    {
        using var a = await GetAsync("/graphql?query=%7Becho(text:%22a%22)%7D");
        using var b = await GetAsync("/graphql?query=%7Becho(text:%22b%22)%7D");

        a.Headers.ETag!.Tag.ShouldStartWith("\"v7-");
        a.Headers.ETag.ShouldNotBe(b.Headers.ETag);
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql?query=%7Bnope%7D")]
    [InlineData("/graphql?query=%7Bbroken%7D")]
    [InlineData("/graphql?query=mutation%7Badd(amount:1)%7D")]
    [InlineData("/graphql/persisted/Nope")]
    public async Task Errors_are_not_kept(string path)
    {
        using var response = await GetAsync(path);

        response.Headers.CacheControl.ShouldNotBeNull().NoStore.ShouldBeTrue();
        response.Headers.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task An_answer_to_post_is_not_kept_since_nothing_says_so()
    {
        using var request = TestServer.Post("""{"query": "{ value }"}""");
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        response.Headers.CacheControl.ShouldBeNull();
        response.Headers.ETag.ShouldBeNull();
    }

    private Task<HttpResponseMessage> GetAsync(string path, string? ifNoneMatch = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (ifNoneMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        }

        return server.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
