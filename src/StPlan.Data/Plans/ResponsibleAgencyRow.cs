namespace StPlan.Data.Plans;

/// <summary>That a provision asks something of an agency; public with the provision.</summary>
public sealed class ResponsibleAgencyRow
{
    public required string PlanId { get; init; }

    public required string ProvisionPath { get; init; }

    public required string AgencyCode { get; init; }

    public required int Position { get; init; }
}
