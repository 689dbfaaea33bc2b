using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>How far a group of tasks is in a year.</summary>
public sealed class GroupProgress : TaskSetProgress
{
    public required TaskGroup Group { get; init; }
}
