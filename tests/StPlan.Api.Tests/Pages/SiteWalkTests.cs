using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace StPlan.Api.Tests.Pages;

/// <summary>The site as a visitor sees it who has invented reports: every page is there, says DEMO, and leads on to pages.</summary>
public sealed partial class SiteWalkTests(DemonstrationSite site)
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task Every_page_of_the_sitemap_is_there_and_says_that_its_data_are_invented()
    {
        var addresses = XDocument.Parse(await site.GetAsync("/sitemap.xml")).Descendants(Sitemaps + "loc")
            .Select(l => new Uri(l.Value).PathAndQuery).ToList();

        addresses.Count.ShouldBeGreaterThan(100);
        foreach (var address in addresses)
        {
            var page = await site.GetAsync(address);
            page.ShouldContain("<title>DEMO");
            page.ShouldContain("class=\"demo\"");
            foreach (Match script in Script().Matches(page))
            {
                JsonDocument.Parse(script.Groups[1].Value).RootElement.GetProperty("@context").GetString().ShouldBe("https://schema.org");
            }
        }
    }

    [Fact]
    public async Task Every_fact_that_a_release_published_has_its_page_and_is_cited_as_demonstration()
    {
        var ids = Cited().Matches(await site.GetAsync("/releases/4")).Concat(Cited().Matches(await site.GetAsync("/releases/6")))
            .Select(m => m.Groups[1].Value).Distinct().ToList();

        ids.Count.ShouldBeGreaterThan(50);
        foreach (var id in ids)
        {
            var page = await site.GetAsync($"/en/cite/{id}");
            page.ShouldContain("[DEMO: invented data]");
            page.ShouldContain("See in context");
            (await site.GetAsync($"/cite/{id}?format=bibtex")).ShouldContain($"url = {{http://localhost:8080/cite/{id}}}");
        }
    }

    [Fact]
    public async Task A_corrected_figure_keeps_its_page_and_names_the_one_that_counts()
    {
        var corrected = Cited().Matches(await site.GetAsync("/releases/7")).Select(m => m.Groups[1].Value)
            .First(id => id.EndsWith("/2", StringComparison.Ordinal));
        var first = corrected[..^1] + "1";

        var page = await site.GetAsync($"/cite/{first}");

        page.ShouldContain("Số liệu này đã được đính chính.");
        page.ShouldContain($"href=\"/cite/{corrected}\"");
        (await site.GetAsync($"/cite/{first}?release=6")).ShouldNotContain("Số liệu này đã được đính chính.");
    }

    [GeneratedRegex("href=\"/cite/([^\"?]+)\"")]
    private static partial Regex Cited();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();
}
