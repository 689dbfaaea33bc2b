using StPlan.Domain;
using StPlan.OpenData.Files;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Crawlers;

/// <summary>For search engines: <c>/robots.txt</c> and <c>/sitemap.xml</c>.</summary>
internal static class CrawlerRoutes
{
    public const string SitemapPath = "/sitemap.xml";

    public static IReadOnlyList<PageRoute> All { get; } =
    [
        new("/robots.txt",
            (request, _) => DataFile.Of(new Text("robots.txt"), MediaTypes.Text, () => Robots(request))) { IsInBothLanguages = false },
        new(SitemapPath,
            (request, _) =>
                DataFile.Of(new Text("sitemap.xml"), "application/xml; charset=utf-8",
                    () => Sitemap.Write(request))) { IsInBothLanguages = false },
    ];

    // Nobody is to find invented figures by searching for real ones.
    private const string Invented =
        """
        # DEMO: số liệu giả định. DEMO: invented data.
        User-agent: *
        Disallow: /

        """;

    // RFC 9309. Everything that is public may be read; a search has as many addresses as there are words, and what writes has nothing to
    // read.
    private static string Robots(PageRequest request) => request.Data.IsDemo ? Invented :
        $"""
        User-agent: *
        Disallow: {request.Root}/search
        Disallow: {request.Root}/en/search
        Disallow: {request.Root}/steward
        Allow: /

        Sitemap: {request.Absolute(request.Resource(SitemapPath))}

        """.ReplaceLineEndings("\n");
}
