namespace StPlan.Data.Plans;

/// <summary>That a task cites a legal document; public with the task.</summary>
public sealed class TaskCitationRow
{
    public required string PlanId { get; init; }

    public required string TaskCode { get; init; }

    public required string DocumentId { get; init; }

    public required int Position { get; init; }
}
