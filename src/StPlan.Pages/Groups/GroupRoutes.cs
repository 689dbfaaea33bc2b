using StPlan.Domain;
using StPlan.Domain.Plans;
using StPlan.Pages.Components;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Groups;

/// <summary>The groups of tasks: <c>/groups</c> and <c>/groups/{number}</c>.</summary>
internal static class GroupRoutes
{
    private const int TitleLength = 80;

    public static IReadOnlyList<PageRoute> All { get; } =
    [
        new("/groups", (request, _) => List(request.Data.Plan)) { Parameters = [PageParameter.Year] },
        new("/groups/{number}", (request, values) => request.Data.FindTaskGroup(values["number"]) is { } group ? Of(group) : null)
        {
            Parameters = [PageParameter.Year],
            Paths = data => data.TaskGroups.Select(g => $"/groups/{g.Number}"),
        },
    ];

    private static Page List(Plan plan) => Page.Of<GroupsPage>(
        new Text("Các nhóm nhiệm vụ", "Groups of tasks"),
        new Text(
            $"{plan.TaskGroups.Count} nhóm nhiệm vụ, giải pháp của {plan.Cite(CitationStyle.PressVi)}: tình trạng từng nhóm theo năm, "
                + "luôn kèm số báo cáo đã nhận.",
            $"The {plan.TaskGroups.Count} groups of tasks of {plan.Cite(CitationStyle.PressEn)}: the status of each in a year, with the "
                + "number of reports received."),
        (nameof(GroupsPage.Plan), plan)) with
    { Widget = "/embed/group-progress" };

    private static Page Of(TaskGroup group)
    {
        var title = Excerpt.Of(group.Title, TitleLength);
        return Page.Of<GroupPage>(
            new Text($"Nhóm {group.Number}: {title.Vi}", $"Group {group.Number}: {title[Language.En]}"),
            new Text(
                $"Nhóm nhiệm vụ {group.Number} của {group.Plan.Cite(CitationStyle.PressVi)}: {group.Tasks.Count} nhiệm vụ với cơ quan "
                    + "chủ trì, tình trạng và báo cáo hằng năm.",
                $"Group {group.Number} of {group.Plan.Cite(CitationStyle.PressEn)}: {group.Tasks.Count} tasks with their lead agencies, "
                    + "statuses and yearly reports."),
            (nameof(GroupPage.Group), group));
    }
}
