namespace StPlan.Data.Plans;

/// <summary>That a provision cites a legal document; public with the provision.</summary>
public sealed class ProvisionCitationRow
{
    public required string PlanId { get; init; }

    public required string ProvisionPath { get; init; }

    public required string DocumentId { get; init; }

    public required int Position { get; init; }
}
