using System.Xml.Linq;
using StPlan.Api.Tests;

namespace StPlan.Pages.Tests.Crawlers;

public sealed class SitemapTests
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public async Task Every_address_in_it_leads_to_a_page_and_each_names_the_other_language()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var urls = XDocument.Parse(await site.GetAsync("/sitemap.xml")).Root!.Elements(Sitemaps + "url").ToList();
        var addresses = urls.Select(u => u.Element(Sitemaps + "loc")!.Value).ToList();

        addresses.ShouldBeUnique();
        addresses.ShouldContain("http://localhost:8080/tasks/I.3");
        addresses.ShouldContain("http://localhost:8080/en/releases/2");
        addresses.ShouldContain("http://localhost:8080/opendata/task-agencies");
        addresses.ShouldNotContain(a => a.Contains("/search") || a.Contains("/cite") || a.Contains("/embed") || a.Contains(".xml"));
        foreach (var (url, address) in urls.Zip(addresses))
        {
            url.Element(Sitemaps + "lastmod")!.Value.ShouldBe("2025-12-13");
            url.Elements(Xhtml + "link").Select(l => l.Attribute("hreflang")!.Value).ShouldBe(["vi", "en"]);
            url.Elements(Xhtml + "link").Select(l => l.Attribute("href")!.Value).ShouldContain(address);
            var page = await site.GetAsync(address["http://localhost:8080".Length..]);
            page.ShouldContain($"<link rel=\"canonical\" href=\"{address}\" />");
            page.Split("<h1").Length.ShouldBe(2, $"{address} has one heading of the first level");
        }
    }

    [Fact]
    public async Task Robots_are_told_where_it_is_and_what_not_to_fetch()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var robots = await site.GetAsync("/robots.txt");

        robots.ShouldStartWith("User-agent: *\n");
        robots.ShouldContain("\nDisallow: /search\n");
        robots.ShouldContain("\nDisallow: /steward\n");
        robots.ShouldEndWith("\nSitemap: http://localhost:8080/sitemap.xml\n");
        await site.GetAsync("/en/robots.txt", 404);
    }
}
