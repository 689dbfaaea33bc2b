using StPlan.Data.Releases;
using StPlan.Domain;

namespace StPlan.Data.Plans;

/// <summary>A group of tasks in a plan's annex.</summary>
public sealed class TaskGroupRow : IReleased
{
    public required string PlanId { get; init; }

    public required string Number { get; init; }

    public required int Position { get; init; }

    public required Text Title { get; init; }

    public int? ReleaseNumber { get; set; }

    public List<TaskRow> Tasks { get; init; } = [];
}
