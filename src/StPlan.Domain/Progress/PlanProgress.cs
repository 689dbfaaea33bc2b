using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>How far a plan is in a year: all its tasks, its groups, and its indicators.</summary>
public sealed class PlanProgress : TaskSetProgress
{
    internal PlanProgress(Plan plan, int year)
        : base(year, [.. plan.Tasks.Select(t => t.ProgressIn(year))])
    {
        Plan = plan;
        Groups = [.. plan.TaskGroups.Select(g => g.ProgressIn(year))];
        Indicators = [.. plan.Indicators.Select(i => i.ProgressIn(year))];
        var counts = Indicators.CountBy(i => i.Status).ToDictionary();
        IndicatorStatusCounts =
            [.. Enum.GetValues<IndicatorStatus>().Select(status => new IndicatorStatusCount(status, counts.GetValueOrDefault(status)))];
    }

    public Plan Plan { get; }

    public IReadOnlyList<GroupProgress> Groups { get; }

    public IReadOnlyList<IndicatorProgress> Indicators { get; }

    /// <summary>A row for each status, also those of no indicator.</summary>
    public IReadOnlyList<IndicatorStatusCount> IndicatorStatusCounts { get; }
}
