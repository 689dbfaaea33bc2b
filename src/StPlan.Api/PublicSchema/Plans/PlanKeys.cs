using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Plans;

/// <summary>
/// The keys inside global ids of what a plan numbers itself: the plan's id, a slash, the code (<c>24-kh-ubnd-2025/III.9</c>), because
/// every plan has a task I.1.
/// </summary>
internal static class PlanKeys
{
    public static string Of(Plan plan, string code) => $"{plan.Id}/{code}";

    public static T? Find<T>(in ResolverContext context, string key, Func<Plan, string, T?> find)
        where T : class
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        var plan = slash < 0 ? null : context.Parent<PublishedData>().FindPlan(key[..slash]);
        return plan is null ? null : find(plan, key[(slash + 1)..]);
    }
}
