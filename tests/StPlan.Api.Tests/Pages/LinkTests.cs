using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace StPlan.Api.Tests.Pages;

/// <summary>Whoever follows links from the first page in either language finds what they promise, and nothing that is too much for a slow
/// line.</summary>
public sealed partial class LinkTests(DemonstrationSite site)
{
    // Compressed. At 40 KB/s, a poor mobile connection, that is a second and a half.
    private const int LargestPage = 60 * 1024;

    [Fact]
    public async Task Every_internal_link_leads_to_a_page_and_to_a_place_on_it()
    {
        var pages = new Dictionary<string, string?>(StringComparer.Ordinal);
        var links = new HashSet<(string From, string To)>();
        var problems = new List<string>();
        var variants = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>(["/", "/en"]);
        while (next.TryDequeue(out var path))
        {
            if (pages.ContainsKey(path) || (VariantOf(path) is { } variant && !variants.Add(variant)))
            {
                continue;
            }

            pages[path] = await ReadAsync(path, problems);
            foreach (var link in LinksOf(pages[path]))
            {
                var to = link.StartsWith('#') ? path + link : link;
                links.Add((path, to));
                next.Enqueue(to.Split('#')[0]);
            }
        }

        problems.AddRange(links.Where(l => !HasPlace(pages, l.To)).Select(l => $"{l.From} links to {l.To}, where there is no such place."));
        problems.ShouldBeEmpty();
        pages.Count.ShouldBeGreaterThan(200, "that many pages the plan has, in two languages");
    }

    // Other years and releases are the same pages with other figures: of each sort of page one with each set of parameters is enough.
    private static string? VariantOf(string path) => path.Split('?', 2) is not [var bare, var query] ? null
        : string.Join('/', bare.Split('/').Take(bare.StartsWith("/en/", StringComparison.Ordinal) ? 3 : 2)) + "?"
            + string.Join('&', query.Split('&').Select(p => p.Split('=')[0]));

    /// <returns>The page; null for what is none, such as a file.</returns>
    private async Task<string?> ReadAsync(string path, List<string> problems)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);

        // As browsers do: where the playground was not built, /graphql has no page to send.
        request.Headers.Add("Accept", "text/html,*/*;q=0.8");
        request.Headers.Add("Accept-Encoding", "gzip");
        using var response = await site.SendAsync(request);
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
        : Link().Matches(page).Select(m => WebUtility.HtmlDecode(m.Groups["href"].Value)).Where(IsInternal)
            .Distinct(StringComparer.Ordinal);

    private static bool IsInternal(string link) =>
        link.StartsWith('#') || (link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal));

    // What the playground has behind the sign is a query, not a place.
    private static bool HasPlace(Dictionary<string, string?> pages, string link) =>
        link.Split('#', 2) is not [var path, var place] || place.StartsWith("query=", StringComparison.Ordinal)
        || !pages.TryGetValue(path, out var page)
        || page?.Contains($" id=\"{Uri.UnescapeDataString(place)}\"", StringComparison.Ordinal) == true;

    [GeneratedRegex("<a [^>]*href=\"(?<href>[^\"]*)\"")]
    private static partial Regex Link();
}
