using System.IO.Compression;
using System.Net;
using System.Text;
using StPlan.OpenData.Files;
using StPlan.Pages.Assets;

namespace StPlan.Api.Tests;

/// <summary>How bytes are sent, the same on every public path: what caches, proxies and pages of other origins rely on.</summary>
public sealed class PublicPathTests(PublicPathTests.Server server) : IClassFixture<PublicPathTests.Server>
{
    private const string Query = "{ taskGroups { number title tasks { code text } } }";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, int> Paths
    {
        get
        {
            var paths = new TheoryData<string, string, int>();
            foreach (var path in (string[])
            [
                $"/graphql?query={Uri.EscapeDataString(Query)}", "/graphql?query=%7Bplan%7Bnumber%7D%7D",
                "/graphql/persisted/TaskCard?code=III.9", "/graphql?sdl",
                "/", "/en", "/tasks/III.9", "/en/tasks/III.9", "/tasks/III.9?release=1",
                "/search?q=c%C3%B4ng+ngh%E1%BB%87", "/charts/groups.svg", "/embed/task/III.9",
                "/sitemap.xml", "/robots.txt", Asset.Stylesheet.Path, "/embed.js",
                "/embed/theme.css?accent=005f73", "/favicon.ico", "/feeds/releases.atom",
                "/oembed?url=http%3A%2F%2Flocalhost%3A8080%2Ftasks%2FIII.9",
                "/opendata/", "/opendata/catalog", "/opendata/releases/1/catalog",
                .. OpenDataFiles.All.Select(f => $"/opendata/{f.Name}"),
            ])
            {
                paths.Add("GET", path, 200);
            }

            paths.Add("POST", "/graphql", 200);
            paths.Add("POST", "/graphql/persisted/TaskCard", 200);
            paths.Add("browser", "/graphql", 0);
            paths.Add("GET", "/graphql", 400);
            paths.Add("GET", "/graphql?query=%7Bno%7D", 200);
            paths.Add("GET", "/graphql/persisted/Nope", 404);
            paths.Add("GET", "/no/such/page", 404);
            paths.Add("GET", "/tasks/III.9?release=1%00", 400);
            paths.Add("GET", "/tasks/III.9?release=2", 400);
            paths.Add("GET", "/embed/task/Nope", 404);
            paths.Add("GET", "/oembed?url=nonsense", 404);
            paths.Add("GET", "/oembed?url=http%3A%2F%2Flocalhost%3A8080%2Ftasks%2FIII.9&maxwidth=1%00", 400);
            paths.Add("GET", "/opendata/nothing.csv", 404);
            paths.Add("GET", "/opendata/tasks.csv?bom=2", 400);
            return paths;
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task It_is_sent_as_all_are(string method, string path, int status)
    {
        // Answers of GraphQL are kept, and compressed, from the second time on.
        await ReadAsync(method, path);
        await ReadAsync(method, path);
        var plain = await ReadAsync(method, path);
        if (status > 0)
        {
            ((int)plain.Response.StatusCode).ShouldBe(status);
        }

        await CheckAsync(plain, "without Origin");
        await CheckAsync(await ReadAsync(method, path, ("Origin", "https://example.org")), "with Origin");
        var isLarge = plain.Body.Length >= 1024
            && !path.EndsWith(".zip", StringComparison.Ordinal) && !path.EndsWith(".xlsx", StringComparison.Ordinal);
        foreach (var coding in (string[])["br", "gzip"])
        {
            var compressed = await ReadAsync(method, path, ("Accept-Encoding", coding));
            await CheckAsync(compressed, coding);
            // The playground's page was compressed when it was built, if that made it smaller.
            if (method != "browser")
            {
                compressed.Response.Content.Headers.ContentEncoding.ShouldBe(isLarge && !IsProblem(plain.Response) ? [coding] : [], path);
            }

            compressed.Plain.ShouldBe(plain.Body, path);
        }

        async Task CheckAsync(Sent sent, string said)
        {
            said = $"{method} {path} {said}\n{sent.Response}";
            Lines(sent.Response, "Vary").ShouldBeLessThanOrEqualTo(1, said);
            sent.Response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"], said);
            sent.Response.Content.Headers.ContentLength.ShouldBe(sent.Body.Length, said);
            if (method == "POST")
            {
                return;
            }

            var accepted = sent.Response.Content.Headers.ContentEncoding.SingleOrDefault() ?? "identity";
            if (sent.Response.StatusCode == HttpStatusCode.OK && sent.Response.Headers.CacheControl is not { NoStore: true })
            {
                sent.Response.Headers.ETag.ShouldNotBeNull(said).IsWeak.ShouldBeFalse(said);
                var known = await ReadAsync(method, path, ("If-None-Match", sent.Response.Headers.ETag!.ToString()),
                    ("Accept-Encoding", accepted));
                known.Response.StatusCode.ShouldBe(HttpStatusCode.NotModified, said);
                known.Body.ShouldBeEmpty(said);
                known.Response.Headers.ETag.ShouldBe(sent.Response.Headers.ETag, said);
                known.Response.Headers.Vary.ShouldBe(sent.Response.Headers.Vary, said);
                known.Response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"], said);
            }

            var head = await ReadAsync("HEAD", path, ("Accept-Encoding", accepted), ("Accept", method == "browser" ? "text/html" : "*/*"));
            head.Response.StatusCode.ShouldBe(sent.Response.StatusCode, said);
            head.Body.ShouldBeEmpty(said);
            HeadersOf(head.Response).ShouldBe(HeadersOf(sent.Response), said);

            var otherUnit = await ReadAsync(method, path, ("Range", "items=0-1"), ("Accept-Encoding", accepted));
            otherUnit.Response.StatusCode.ShouldBe(sent.Response.StatusCode, said);
            otherUnit.Body.ShouldBe(sent.Body, said);
        }
    }

    [Fact]
    public async Task A_page_of_another_origin_may_ask_before_it_sends()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql")
        {
            Headers =
            {
                { "Origin", "https://example.org" },
                { "Access-Control-Request-Method", "POST" },
                { "Access-Control-Request-Headers", "content-type" },
            },
        };
        using var response = await server.Client.SendAsync(request, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        response.Headers.GetValues("Access-Control-Allow-Headers").ShouldBe(["content-type"]);
    }

    [Fact]
    public async Task What_writes_is_for_no_page_of_another_origin()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/steward/graphql?query=%7B__typename%7D")
        { Headers = { { "Origin", "https://example.org" } } };
        using var response = await server.Client.SendAsync(request, Cancellation);

        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    // Why something is refused is short, or made for one reader.
    private static bool IsProblem(HttpResponseMessage response) =>
        response.StatusCode != HttpStatusCode.OK && response.Content.Headers.ContentType!.MediaType is "application/json";

    private static IEnumerable<string> HeadersOf(HttpResponseMessage response) =>
        response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
        .Where(h => h.Key is not ("Date" or "Content-Digest" or "Transfer-Encoding"))
        .Select(h => $"{h.Key}: {h.Value}")
        .Order(StringComparer.Ordinal);

    private static int Lines(HttpResponseMessage response, string header) =>
        response.Headers.NonValidated.TryGetValues(header, out var values) ? values.Count : 0;

    private async Task<Sent> ReadAsync(string method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method == "browser" ? HttpMethod.Get : new HttpMethod(method), path);
        if (method == "browser")
        {
            request.Headers.Add("Accept", "text/html");
        }
        else if (method == "POST")
        {
            var body = path == "/graphql" ? $$"""{"query": "{{Query}}"}""" : """{"variables": {"code": "III.9"}}""";
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        }

        var response = await server.Client.SendAsync(request, Cancellation);
        return new(response, await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    /// <summary>Asked more often than one client may.</summary>
    public sealed class Server : IAsyncLifetime
    {
        private OwnServer? _server;

        public HttpClient Client => _server!.Client;

        public async ValueTask InitializeAsync() => _server = await OwnServer.StartAsync(("RateLimiting:Enabled", "false"));

        public ValueTask DisposeAsync() => _server!.DisposeAsync();
    }

    private sealed record Sent(HttpResponseMessage Response, byte[] Body)
    {
        public byte[] Plain
        {
            get
            {
                using var source = new MemoryStream(Body);
                using Stream decoded = Response.Content.Headers.ContentEncoding.SingleOrDefault() switch
                {
                    "br" => new BrotliStream(source, CompressionMode.Decompress),
                    "gzip" => new GZipStream(source, CompressionMode.Decompress),
                    _ => source,
                };
                using var bytes = new MemoryStream();
                decoded.CopyTo(bytes);
                return bytes.ToArray();
            }
        }
    }
}
