namespace StPlan.Domain.Plans;

/// <summary>The unit of an indicator's values.</summary>
public sealed class Unit
{
    /// <summary>For machines, as the plan's file names it.</summary>
    public required string Code { get; init; }

    public required Text Name { get; init; }
}
