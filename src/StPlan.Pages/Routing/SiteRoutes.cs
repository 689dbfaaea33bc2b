using StPlan.Pages.Tasks;
using StPlan.Pages.Widgets;

namespace StPlan.Pages.Routing;

/// <summary>Every address of the site, feature by feature.</summary>
public static class SiteRoutes
{
    public static IReadOnlyList<PageRoute> All { get; } =
    [
        .. TaskRoutes.All,
        .. WidgetRoutes.All,
    ];
}
