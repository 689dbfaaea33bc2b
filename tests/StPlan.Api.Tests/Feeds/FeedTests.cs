using System.Net;
using System.Xml.Linq;

namespace StPlan.Api.Tests.Feeds;

/// <summary>How the feed of releases is sent, and that its links lead somewhere; what is in it, the tests of open data tell.</summary>
public sealed class FeedTests(ServerFixture server)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_sent_once_to_who_keeps_it()
    {
        using var first = await SendAsync(HttpMethod.Get);
        using var known = await SendAsync(HttpMethod.Get, r => r.Headers.IfNoneMatch.Add(first.Headers.ETag!));
        using var since = await SendAsync(HttpMethod.Get, r => r.Headers.IfModifiedSince = first.Content.Headers.LastModified);
        using var head = await SendAsync(HttpMethod.Head);
        using var post = await SendAsync(HttpMethod.Post);

        first.Content.Headers.ContentType!.ToString().ShouldBe("application/atom+xml");
        first.Headers.ETag!.Tag.ShouldStartWith("\"1-");
        (known.StatusCode, since.StatusCode, head.StatusCode, post.StatusCode).ShouldBe(
            (HttpStatusCode.NotModified, HttpStatusCode.NotModified, HttpStatusCode.OK, HttpStatusCode.MethodNotAllowed));
        head.Content.Headers.ContentLength.ShouldBe((await first.Content.ReadAsByteArrayAsync(Cancellation)).Length);
    }

    [Fact]
    public async Task Its_links_lead_somewhere()
    {
        using var response = await SendAsync(HttpMethod.Get);
        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation)).Root!;

        var links = feed.Descendants(Atom + "link").Select(l => l.Attribute("href")!.Value)
            .Where(l => l.StartsWith("http://localhost:8080/", StringComparison.Ordinal)).ToList();
        links.Count.ShouldBe(5);
        foreach (var link in links)
        {
            var answer = await server.Client.GetStringAsync(link["http://localhost:8080".Length..], Cancellation);
            answer.ShouldNotContain("\"errors\"");
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(method, "/feeds/releases.atom");
        change?.Invoke(request);
        return await server.Client.SendAsync(request, Cancellation);
    }
}
