using System.Xml.Linq;

namespace StPlan.Browser.Tests;

/// <summary>Everything that a server shows, by address.</summary>
internal static class Addresses
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Paths of all pages, Vietnamese and English, as the sitemap has them.</summary>
    public static async Task<IReadOnlyList<string>> PagesAsync(Server server)
    {
        using var client = new HttpClient();
        var sitemap = XDocument.Parse(await client.GetStringAsync($"{server.Address}/sitemap.xml", TestContext.Current.CancellationToken));
        return [.. sitemap.Descendants(Sitemap + "loc").Select(loc => new Uri(loc.Value).PathAndQuery)];
    }

    /// <summary>Paths of the widgets: each kind once, and those of tasks and indicators of every sort that there is.</summary>
    public static IReadOnlyList<string> Widgets(Server server) =>
    [
        .. BothLanguages(
        [
            "/embed/group-progress", "/embed/objectives", "/embed/compliance",
            .. server.Data.Tasks.DistinctBy(t => (t.Timeframe.Kind, t.ProgressIn(server.Data.Plan.LatestReportedYear).Status))
                .Select(t => $"/embed/task/{t.Code}"),
            .. server.Data.Indicators.DistinctBy(i => (i.Kind, i.ProgressIn(server.Data.Plan.LatestReportedYear).Status))
                .Select(i => $"/embed/indicator/{i.Code}"),
        ]),
    ];

    /// <summary>Paths of the charts that stand for themselves.</summary>
    public static IReadOnlyList<string> Charts(Server server) =>
    [
        .. BothLanguages(
            ["/charts/groups.svg", "/charts/compliance.svg", "/charts/timeline.svg",
                .. server.Data.Indicators.Select(i => $"/charts/indicators/{i.Code}.svg")]),
    ];

    private static IEnumerable<string> BothLanguages(IEnumerable<string> paths) => paths.SelectMany(path => new[] { path, "/en" + path });
}
