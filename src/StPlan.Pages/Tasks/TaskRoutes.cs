using StPlan.Domain;
using StPlan.Domain.Plans;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Tasks;

/// <summary>The pages of tasks: <c>/tasks/{code}</c>.</summary>
internal static class TaskRoutes
{
    public static IReadOnlyList<PageRoute> All { get; } =
    [
        new("/tasks/{code}", (request, values) => request.Data.FindTask(values["code"]) is { } task ? Of(task) : null) { Parameters = [PageParameter.Year], Paths = data => data.Tasks.Select(t => $"/tasks/{t.Code}") },
    ];

    private static Page Of(PlanTask task) => Page.Of<TaskPage>(
        new Text($"Nhiệm vụ {task.Code}", $"Task {task.Code}"), task.Text, (nameof(TaskPage.Task), task)) with
    { Widget = $"/embed/task/{task.Code}" };
}
