using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>How far a plan is in a year: all its tasks, its groups, and its indicators.</summary>
public sealed class PlanProgress : TaskSetProgress
{
    public required Plan Plan { get; init; }

    public required IReadOnlyList<GroupProgress> Groups { get; init; }

    public required IReadOnlyList<IndicatorProgress> Indicators { get; init; }

    /// <summary>A row for each status, also those of no indicator.</summary>
    public required IReadOnlyList<IndicatorStatusCount> IndicatorStatusCounts { get; init; }
}
