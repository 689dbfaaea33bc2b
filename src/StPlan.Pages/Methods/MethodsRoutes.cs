using StPlan.Domain;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Methods;

/// <summary>How progress is computed: <c>/methods</c>, which each receipt refers to by the anchor of its method
/// (<c>/methods#linear-1</c>).</summary>
internal static class MethodsRoutes
{
    public static IReadOnlyList<PageRoute> All { get; } =
    [
        new("/methods", (_, _) => Page.Of<MethodsPage>(
            new Text("Cách tính tiến độ", "How progress is computed"),
            new Text(
                "Công thức, ngưỡng và trường hợp riêng của từng phương pháp tính tiến độ nhiệm vụ và chỉ tiêu.",
                "The formula, thresholds and edge cases of each method by which the progress of tasks and indicators is computed."))),
    ];
}
