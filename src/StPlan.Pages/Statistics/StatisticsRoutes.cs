using StPlan.Domain;
using StPlan.Domain.Statistics;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Statistics;

/// <summary>The page of counts: <c>/statistics</c>, with a table of two dimensions that the reader chooses.</summary>
internal static class StatisticsRoutes
{
    private static readonly PageParameter Rows = PageParameter.OneOf("rows", [.. Dimension.All.Select(d => d.Name)]);
    private static readonly PageParameter Columns = PageParameter.OneOf("columns", [.. Dimension.All.Select(d => d.Name)]);

    public static IReadOnlyList<PageRoute> All { get; } =
    [
        new("/statistics", (request, _) => Page.Of<StatisticsPage>(
            new Text("Thống kê", "Statistics"),
            new Text(
                $"Nhiệm vụ và chỉ tiêu của kế hoạch {request.Data.Plan.Number} theo nhóm, cơ quan, thời gian, văn bản; tình trạng năm "
                    + $"{request.Year}.",
                $"Tasks and indicators of plan {request.Data.Plan.Number} by group, agency, timeframe and document; their statuses in "
                    + $"{request.Year}."),
            (nameof(StatisticsPage.Rows), Dimension.Find(request.Find(Rows)) ?? TaskDimension.Group),
            (nameof(StatisticsPage.Columns), Dimension.Find(request.Find(Columns)) ?? TaskDimension.Timeframe)))
        {
            Parameters = [PageParameter.Year, Rows, Columns],
        },
    ];
}
