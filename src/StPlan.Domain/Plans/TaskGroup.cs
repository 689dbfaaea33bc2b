using StPlan.Domain.Progress;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Plans;

/// <summary>A numbered group of tasks in the plan's annex.</summary>
public sealed class TaskGroup
{
    private readonly YearlyResults<GroupProgress> _progress = new();

    /// <summary>"I" … "V".</summary>
    public required string Number { get; init; }

    public required Text Title { get; init; }

    public Plan Plan { get; internal set; } = null!;

    public IReadOnlyList<PlanTask> Tasks { get; internal set; } = [];

    /// <summary>How far its tasks are in a year.</summary>
    public GroupProgress ProgressIn(int year) => _progress.Get(Plan, year, this, static (group, year) => new GroupProgress(group, year));

    public override string ToString() => Number;
}
