using StPlan.Pages.About;
using StPlan.Pages.Citations;
using StPlan.Pages.Compliance;
using StPlan.Pages.Crawlers;
using StPlan.Pages.Datasets;
using StPlan.Pages.Methods;
using StPlan.Pages.Releases;
using StPlan.Pages.Search;
using StPlan.Pages.Statistics;
using StPlan.Pages.Tasks;

namespace StPlan.Pages.Routing;

/// <summary>Every address of the site, feature by feature.</summary>
public static class SiteRoutes
{
    public static IReadOnlyList<PageRoute> All { get; } =
    [
        .. TaskRoutes.All,
        .. ComplianceRoutes.All,
        .. StatisticsRoutes.All,
        .. ReleaseRoutes.All,
        .. DatasetRoutes.All,
        .. SearchRoutes.All,
        .. AboutRoutes.All,
        .. MethodsRoutes.All,
        .. CitationRoutes.All,
        .. CrawlerRoutes.All,
    ];
}
