using System.Net;

namespace StPlan.Api.Tests.OpenData;

/// <summary>The catalogue in the format that a client takes.</summary>
public sealed class CatalogueNegotiationTests(ServerFixture server)
{
    [Theory]
    [InlineData(null, "catalog.jsonld")]
    [InlineData("*/*", "catalog.jsonld")]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", "catalog.jsonld")]
    [InlineData("text/turtle", "catalog.ttl")]
    [InlineData("application/rdf+xml, text/turtle;q=0.5", "catalog.rdf")]
    [InlineData("*/*, text/turtle", "catalog.ttl")]
    [InlineData("text/*", "catalog.ttl")]
    [InlineData("application/ld+json;q=0, */*", "catalog.ttl")]
    [InlineData("application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\"", "catalog.jsonld")]
    [InlineData("not a media type", "catalog.jsonld")]
    public async Task Who_names_a_format_gets_it(string? accept, string expected)
    {
        using var response = await SendAsync("/opendata/catalog", accept);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentLocation!.ToString().ShouldBe($"/opendata/releases/1/{expected}");
        response.Headers.Vary.ShouldBe(["Accept", "Accept-Encoding"], ignoreOrder: true);
        using var direct = await SendAsync($"/opendata/{expected}", "image/png");
        response.Headers.ETag.ShouldBe(direct.Headers.ETag);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(
            await direct.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Who_takes_none_is_told_which_there_are()
    {
        using var response = await SendAsync("/opendata/releases/1/catalog", "image/png");

        response.StatusCode.ShouldBe(HttpStatusCode.NotAcceptable);
        var problem = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        problem.ShouldContain("image/png");
        problem.ShouldContain("text/turtle");
        problem.ShouldContain(".rdf");
    }

    private async Task<HttpResponseMessage> SendAsync(string path, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
