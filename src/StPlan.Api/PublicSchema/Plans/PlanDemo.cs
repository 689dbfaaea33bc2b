using StPlan.Domain.Plans;

namespace StPlan.Api.PublicSchema.Plans;

/// <summary>Whether what a plan shows is invented.</summary>
internal static class PlanDemo
{
    /// <summary>The document, or anything that was reported or observed on it. (<c>PublishedData.IsDemo</c> asks all plans.)</summary>
    public static bool IsDemo(this Plan plan) =>
        plan.Release.IsDemo
        || plan.TaskReports.Any(r => r.Release.IsDemo)
        || plan.Assessments.Any(a => a.Release.IsDemo)
        || plan.Observations.Any(o => o.Release.IsDemo);
}
