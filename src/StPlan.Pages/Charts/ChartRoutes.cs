using StPlan.Domain.Plans;
using StPlan.Pages.Charts.Compliance;
using StPlan.Pages.Charts.Groups;
using StPlan.Pages.Charts.Indicators;
using StPlan.Pages.Charts.Timeline;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Charts;

/// <summary>Charts alone, as pictures for other pages and for print: <c>/charts/….svg</c>.</summary>
internal static class ChartRoutes
{
    public const string GroupsPath = "/charts/groups.svg";
    public const string CompliancePath = "/charts/compliance.svg";
    public const string TimelinePath = "/charts/timeline.svg";

    public static IReadOnlyList<PageRoute> All { get; } =
    [
        new(GroupsPath, (request, _) => request.Data.TaskGroups.Count == 0 ? null : Groups(request, request.Data.TaskGroups))
        {
            Parameters = [PageParameter.Year],
        },
        new("/charts/groups/{number}.svg",
            (request, values) => request.Data.FindTaskGroup(values["number"]) is { } group ? Groups(request, [group]) : null)
        {
            Parameters = [PageParameter.Year],
        },
        new("/charts/indicators/{code}.svg",
            (request, values) => request.Data.FindIndicator(values["code"]) is { } indicator ? Of(request, indicator) : null)
        {
            Parameters = [PageParameter.Year],
        },
        new(CompliancePath, (request, _) => Chart.Of<ComplianceSvg>(
            ChartTitles.Compliance(request.Data.Plan), (nameof(ComplianceSvg.Plan), request.Data.Plan))),
        new(TimelinePath, (request, _) => Chart.Of<TimelineSvg>(
            ChartTitles.Timeline(request.Year), (nameof(TimelineSvg.Plan), request.Data.Plan), (nameof(TimelineSvg.Year), request.Year)))
        {
            Parameters = [PageParameter.Year],
        },
    ];

    public static string GroupPath(TaskGroup group) => $"/charts/groups/{group.Number}.svg";

    public static string IndicatorPath(Indicator indicator) => $"/charts/indicators/{indicator.Code}.svg";

    private static Chart Groups(PageRequest request, IEnumerable<TaskGroup> groups) => Chart.Of<GroupProgressSvg>(
        ChartTitles.Groups(request.Year), (nameof(GroupProgressSvg.Groups), groups.Select(g => g.ProgressIn(request.Year)).ToList()));

    private static Chart Of(PageRequest request, Indicator indicator) => Chart.Of<IndicatorTrajectorySvg>(
        ChartTitles.Indicator(indicator), (nameof(IndicatorTrajectorySvg.Indicator), indicator),
        (nameof(IndicatorTrajectorySvg.Year), request.Year));
}
