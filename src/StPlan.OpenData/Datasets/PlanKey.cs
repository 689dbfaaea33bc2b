using StPlan.Domain.Plans;

namespace StPlan.OpenData.Datasets;

/// <summary>
/// The ids of what a plan numbers itself: the plan's id, a slash, the code ("24-kh-ubnd-2025/III.9"), because every plan has a task
/// I.1. One column a key, since the tools that join tables join by one. Inside the global ids of the GraphQL schema the same keys
/// stand.
/// </summary>
internal static class PlanKey
{
    public static string Of(Provision provision) => $"{provision.Plan.Id}/{provision.Path}";

    public static string Of(Objective objective) => $"{objective.Plan.Id}/{objective.Code}";

    public static string Of(Indicator indicator) => $"{indicator.Objective.Plan.Id}/{indicator.Code}";

    public static string Of(TaskGroup group) => $"{group.Plan.Id}/{group.Number}";

    public static string Of(PlanTask task) => $"{task.Group.Plan.Id}/{task.Code}";
}
