using StPlan.Data.Releases;
using StPlan.Domain;
using StPlan.Domain.Plans;

namespace StPlan.Data.Plans;

/// <summary>An indicator of an objective, with its target.</summary>
public sealed class IndicatorRow : IReleased
{
    public required string PlanId { get; init; }

    public required string Code { get; init; }

    /// <summary>Its place within the objective.</summary>
    public required int Position { get; init; }

    public required string ObjectiveCode { get; init; }

    public required Text Name { get; init; }

    public required IndicatorKind Kind { get; init; }

    public Unit? Unit { get; init; }

    public required Target Target { get; init; }

    public Text? Note { get; init; }

    public int? ReleaseNumber { get; set; }
}
