using StPlan.Data.Releases;

namespace StPlan.Data.Plans;

/// <summary>A specific objective of a plan.</summary>
public sealed class ObjectiveRow : IReleased
{
    public required string PlanId { get; init; }

    public required string Code { get; init; }

    public required int Position { get; init; }

    public required string ProvisionPath { get; init; }

    public int? ReleaseNumber { get; set; }

    public List<IndicatorRow> Indicators { get; init; } = [];
}
