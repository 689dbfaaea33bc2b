using StPlan.Domain.Observations;

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

    /// <summary>The current observations, by year.</summary>
    public IReadOnlyList<Observation> Observations { get; internal set; } = [];

    /// <summary>The current observation of the latest year; null when there is none.</summary>
    public Observation? LatestObservation => Observations.Count > 0 ? Observations[^1] : null;

    /// <summary>The year of it; null when nothing has been observed.</summary>
    public int? LatestObservedYear => LatestObservation?.Year;

    /// <summary>The current observation of exactly this year; null when there is none.</summary>
    public Observation? FindObservation(int year) => Observations.FirstOrDefault(o => o.Year == year);

    public override string ToString() => Code;
}
