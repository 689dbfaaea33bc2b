using StPlan.Pages.About;
using StPlan.Pages.Agencies;
using StPlan.Pages.Charts;
using StPlan.Pages.Citations;
using StPlan.Pages.Compliance;
using StPlan.Pages.Crawlers;
using StPlan.Pages.Datasets;
using StPlan.Pages.Groups;
using StPlan.Pages.Indicators;
using StPlan.Pages.LegalDocuments;
using StPlan.Pages.Methods;
using StPlan.Pages.Overview;
using StPlan.Pages.PlanText;
using StPlan.Pages.Releases;
using StPlan.Pages.Search;
using StPlan.Pages.Statistics;
using StPlan.Pages.Tasks;
using StPlan.Pages.Widgets;

namespace StPlan.Pages.Routing;

/// <summary>Every address of the site, feature by feature.</summary>
public static class SiteRoutes
{
    public static IReadOnlyList<PageRoute> All { get; } =
    [
        .. OverviewRoutes.All,
        .. PlanTextRoutes.All,
        .. LegalDocumentRoutes.All,
        .. GroupRoutes.All,
        .. TaskRoutes.All,
        .. ChartRoutes.All,
        .. IndicatorRoutes.All,
        .. AgencyRoutes.All,
        .. WidgetRoutes.All,
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
