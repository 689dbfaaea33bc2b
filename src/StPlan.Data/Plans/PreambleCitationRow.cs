namespace StPlan.Data.Plans;

/// <summary>That a plan's preamble cites a legal document; public with the plan.</summary>
public sealed class PreambleCitationRow
{
    public required string PlanId { get; init; }

    public required string DocumentId { get; init; }

    public required int Position { get; init; }
}
