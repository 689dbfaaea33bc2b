namespace StPlan.Data.Plans;

/// <summary>That a task's cell names an agency; public with the task.</summary>
public sealed class TaskAgencyRow
{
    public required string PlanId { get; init; }

    public required string TaskCode { get; init; }

    public required TaskRole Role { get; init; }

    public required string AgencyCode { get; init; }

    /// <summary>Its place in the cell.</summary>
    public required int Position { get; init; }
}
