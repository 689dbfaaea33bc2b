using StPlan.Pages.Agencies;
using StPlan.Pages.Charts;
using StPlan.Pages.Groups;
using StPlan.Pages.Indicators;
using StPlan.Pages.LegalDocuments;
using StPlan.Pages.Overview;
using StPlan.Pages.PlanText;
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
    ];
}
