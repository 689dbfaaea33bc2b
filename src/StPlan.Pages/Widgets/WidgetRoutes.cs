using StPlan.Domain;
using StPlan.Domain.Plans;
using StPlan.Pages.Errors;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Widgets;

/// <summary>What others show on their pages: <c>/embed/…</c>.</summary>
internal static class WidgetRoutes
{
    internal static readonly Text GroupProgress = new("Tiến độ theo nhóm nhiệm vụ", "Progress by group of tasks");
    internal static readonly Text Objectives = new("Mục tiêu và chỉ tiêu", "Objectives and indicators");
    internal static readonly Text Compliance = new("Thực hiện chế độ báo cáo", "Compliance with reporting");

    public static IReadOnlyList<PageRoute> All { get; } =
    [
        Widget("/embed/group-progress", (_, _) => Embed.Of<GroupProgressWidget>(GroupProgress, "/groups") with { Height = 800 }),
        Widget("/embed/indicator/{code}",
            (request, values) => request.Data.FindIndicator(values["code"]) is { } indicator ? Of(indicator) : null),
        Widget("/embed/task/{code}", (request, values) => request.Data.FindTask(values["code"]) is { } task ? Of(task) : null),
        Widget("/embed/objectives", (_, _) => Embed.Of<ObjectivesWidget>(Objectives, "/indicators") with { Height = 720 }),
        Widget("/embed/compliance", (_, _) => Embed.Of<ComplianceWidget>(Compliance, "/compliance") with { Height = 400 }),
        new("/widgets",
            (request, _) => BuilderPage(request)) { Parameters = [WidgetChoice.Parameter, WidgetChoice.LanguageParameter,
                PageParameter.Year, .. WidgetTheme.Parameters] },
    ];

    private static Page BuilderPage(PageRequest request)
    {
        var problem = WidgetTheme.Of(request).Problem;
        return Page.Of<WidgetsPage>(
            new Text("Nhúng số liệu vào trang của bạn", "Embed in your pages"),
            new Text(
                "Tạo mã nhúng để hiển thị tiến độ, chỉ tiêu, nhiệm vụ và chế độ báo cáo của kế hoạch trên trang khác; không cần "
                    + "JavaScript.",
                "Makes the code that shows progress, indicators, tasks and reporting of the plan on other pages, with JavaScript or "
                    + "without."),
            (nameof(WidgetsPage.Problem), problem)) with
        { Status = problem is null ? 200 : 400, IsKept = request.Query.Count == 0 };
    }

    private static Embed Of(Indicator indicator) => Embed.Of<IndicatorWidget>(
        indicator.Name, $"/indicators/{indicator.Code}", (nameof(IndicatorWidget.Indicator), indicator)) with
    { Height = 900 };

    private static Embed Of(PlanTask task) => Embed.Of<TaskWidget>(
        new Text($"Nhiệm vụ {task.Code}", $"Task {task.Code}"), $"/tasks/{task.Code}", (nameof(TaskWidget.Task), task)) with
    { Height = 400 };

    private static PageRoute Widget(string pattern, Func<PageRequest, RouteValues, Embed?> find) =>
        new(pattern, (request, values) => Themed(request, find(request, values)))
        {
            Parameters = [PageParameter.Year, .. WidgetTheme.Parameters],
            IsEmbedded = true,
        };

    // Of colours there are too many to keep a widget in each.
    private static Document? Themed(PageRequest request, Embed? embed) => WidgetTheme.Of(request) switch
    {
        { Problem: { } problem } => BadParameter.Page(problem),
        var theme => embed is null ? null : embed with { IsKept = theme.Accent is null },
    };
}
