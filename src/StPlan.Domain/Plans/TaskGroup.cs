namespace StPlan.Domain.Plans;

/// <summary>A numbered group of tasks in the plan's annex.</summary>
public sealed class TaskGroup
{
    /// <summary>"I" … "V".</summary>
    public required string Number { get; init; }

    public required Text Title { get; init; }

    public Plan Plan { get; internal set; } = null!;

    public IReadOnlyList<PlanTask> Tasks { get; internal set; } = [];

    public override string ToString() => Number;
}
