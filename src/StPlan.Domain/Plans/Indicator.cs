namespace StPlan.Domain.Plans;

/// <summary>A measurable, or at least observable, part of an objective.</summary>
public sealed class Indicator
{
    /// <summary>Unique within the plan.</summary>
    public required string Code { get; init; }

    public required Text Name { get; init; }

    public required IndicatorKind Kind { get; init; }

    /// <summary>Null where there is nothing to measure.</summary>
    public Unit? Unit { get; init; }

    public required Target Target { get; init; }

    /// <summary>A remark of the editors on how the plan's words were read.</summary>
    public Text? Note { get; init; }

    public Objective Objective { get; internal set; } = null!;

    public override string ToString() => Code;
}
