using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>How far a group of tasks is in a year.</summary>
public sealed class GroupProgress : TaskSetProgress
{
    internal GroupProgress(TaskGroup group, int year)
        : base(year, [.. group.Tasks.Select(t => t.ProgressIn(year))]) => Group = group;

    public TaskGroup Group { get; }
}
