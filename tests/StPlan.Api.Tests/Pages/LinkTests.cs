using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using StPlan.Api.Hosting;

namespace StPlan.Api.Tests.Pages;

/// <summary>Whoever follows links from the first page in either language finds what they promise, and nothing that is too much for a slow line.</summary>
public sealed partial class LinkTests : IAsyncLifetime
{
    // Compressed. At 40 KB/s, a poor mobile connection, that is a second and a half.
    private const int LargestPage = 60 * 1024;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-links-");
    private readonly HttpClient _client = new();
    private WebApplication? _server;

    public async ValueTask InitializeAsync()
    {
        var file = Path.Combine(_folder.FullName, "demo.db");
        await Demonstration.CopyToAsync(file);
        _server = await StPlanServer.StartAsync(
            new Dictionary<string, string?>
            {
                ["ConnectionStrings:StPlan"] = $"Data Source={file};Pooling=False",
                ["urls"] = "http://127.0.0.1:0",
                // One visitor opens all pages at once here.
                ["RateLimiting:Enabled"] = "false",
            },
            TestContext.Current.CancellationToken);
        _client.BaseAddress = new Uri(_server.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_server is not null)
        {
            await _server.StopAsync();
            await _server.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    [Theory(Skip = "Reporting, releases, statistics, open data, methods and citations come with the next merge.")]
    [InlineData("/")]
    [InlineData("/en")]
    public async Task Every_internal_link_leads_to_a_page_and_to_a_place_on_it(string start)
    {
        var pages = new Dictionary<string, string?>(StringComparer.Ordinal);
        var links = new HashSet<(string From, string To)>();
        var problems = new List<string>();
        var next = new Queue<string>([start]);
        while (next.TryDequeue(out var path))
        {
            if (pages.ContainsKey(path))
            {
                continue;
            }

            pages[path] = await ReadAsync(path, problems);

            // A page of another year or release is looked at; where it leads to is what this one leads to.
            foreach (var link in path.Contains('?', StringComparison.Ordinal) ? [] : LinksOf(pages[path]))
            {
                var to = link.StartsWith('#') ? path + link : link;
                links.Add((path, to));
                next.Enqueue(to.Split('#')[0]);
            }
        }

        problems.AddRange(links.Where(l => !HasPlace(pages, l.To)).Select(l => $"{l.From} links to {l.To}, where there is no such place."));
        problems.ShouldBeEmpty();
        pages.Count.ShouldBeGreaterThan(100, "that many pages the plan has");
    }

    /// <returns>The page; null for what is none, such as a file.</returns>
    private async Task<string?> ReadAsync(string path, List<string> problems)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", "text/html");
        request.Headers.Add("Accept-Encoding", "gzip");
        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            problems.Add($"{path} answers {(int)response.StatusCode}.");
            return null;
        }

        if (response.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return null;
        }

        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        if (bytes.Length > LargestPage)
        {
            problems.Add($"{path} has {bytes.Length} bytes compressed.");
        }

        await using var plain = response.Content.Headers.ContentEncoding.Contains("gzip")
            ? new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress)
            : (Stream)new MemoryStream(bytes);
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static IEnumerable<string> LinksOf(string? page) => page is null ? []
        : Link().Matches(page).Select(m => WebUtility.HtmlDecode(m.Groups["href"].Value)).Where(IsInternal).Distinct(StringComparer.Ordinal);

    private static bool IsInternal(string link) => link.StartsWith('#') || (link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal));

    // What the playground has behind the sign is a query, not a place.
    private static bool HasPlace(Dictionary<string, string?> pages, string link) =>
        link.Split('#', 2) is not [var path, var place] || place.StartsWith("query=", StringComparison.Ordinal)
        || pages[path]?.Contains($" id=\"{Uri.UnescapeDataString(place)}\"", StringComparison.Ordinal) == true;

    [GeneratedRegex("<a [^>]*href=\"(?<href>[^\"]*)\"")]
    private static partial Regex Link();
}
