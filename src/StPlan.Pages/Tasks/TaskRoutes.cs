using StPlan.Domain;
using StPlan.Domain.Plans;
using StPlan.Pages.Components;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Tasks;

/// <summary>The pages of tasks: <c>/tasks</c> with its filters, and <c>/tasks/{code}</c>.</summary>
internal static class TaskRoutes
{
    // What search engines show of a title and of a description.
    private const int TitleLength = 70;
    private const int DescriptionLength = 160;

    public static IReadOnlyList<PageRoute> All { get; } =
    [
        new("/tasks", (request, _) => List(request)) { Parameters = [PageParameter.Year, .. TaskFilters.Parameters] },
        new("/tasks/{code}", (request, values) => request.Data.FindTask(values["code"]) is { } task ? Of(task) : null)
        {
            Parameters = [PageParameter.Year],
            Paths = data => data.Tasks.Select(t => $"/tasks/{t.Code}"),
        },
    ];

    private static Page List(PageRequest request) => Page.Of<TasksPage>(
        new Text($"Bảng {request.Data.Tasks.Count} nhiệm vụ", $"Table of {request.Data.Tasks.Count} tasks"),
        new Text(
            $"Tất cả nhiệm vụ của {request.Data.Plan.Cite(CitationStyle.PressVi)} với cơ quan chủ trì, thời gian và tình trạng; lọc "
                + "theo nhóm, cơ quan, thời gian, tình trạng.",
            $"All tasks of {request.Data.Plan.Cite(CitationStyle.PressEn)} with lead agencies, timeframes and statuses. Filters: group, "
                + "agency, timeframe and status."))
        with
    // As many as there are ways to combine filters.
    { IsKept = !TaskFilters.Parameters.Any(p => request.Find(p) is not null) };

    private static Page Of(PlanTask task)
    {
        var title = Excerpt.Of(task.Text, TitleLength);
        return Page.Of<TaskPage>(
            new Text($"Nhiệm vụ {task.Code}: {title.Vi}", $"Task {task.Code}: {title[Language.En]}"),
            Excerpt.Of(task.Text, DescriptionLength),
            (nameof(TaskPage.Task), task)) with
        { Widget = $"/embed/task/{task.Code}" };
    }
}
