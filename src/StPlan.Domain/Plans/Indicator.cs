using StPlan.Domain.Observations;
using StPlan.Domain.Progress;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Plans;

/// <summary>A measurable, or at least observable, part of an objective.</summary>
public sealed class Indicator
{
    private readonly YearlyResults<IndicatorProgress> _progress = new();

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

    /// <summary>What the target was decided to be for other areas, or among other numbers of ranked units, by area.</summary>
    public IReadOnlyList<TargetCarryOver> CarryOvers { get; internal set; } = [];

    /// <summary>The current observation of the latest year; null when there is none.</summary>
    public Observation? LatestObservation => Observations.Count > 0 ? Observations[^1] : null;

    /// <summary>The year of it; null when nothing has been observed.</summary>
    public int? LatestObservedYear => LatestObservation?.Year;

    /// <summary>The current observation of exactly this year; null when there is none.</summary>
    public Observation? FindObservation(int year) => Observations.FirstOrDefault(o => o.Year == year);

    /// <summary>
    /// What change is measured from in the plan's own area: the current observation of the target's baseline year where the plan names one,
    /// else the one that was stated to be the baseline. Null when there is none, and where nothing is measured.
    /// </summary>
    public Observation? Baseline => Progress.Baseline.Of(IndicatorFacts.Current(this), Objective.Plan.OwnArea, Target.Year).Observation;

    /// <summary>How it stands in a year, by the observation of exactly that year.</summary>
    /// <param name="year">Any year; those without an observation are not reported.</param>
    /// <param name="method">Null for the method of its kind.</param>
    /// <param name="methodVersion">A version of the method (<see cref="ProgressMethods.IsVersion"/>); null for the latest.</param>
    public IndicatorProgress ProgressIn(int year, IndicatorMethod? method = null, int? methodVersion = null) =>
        method is null && methodVersion is null or ProgressMethods.LatestVersion
        ? _progress.Get(Objective.Plan, year, this,
            static (indicator, year) => IndicatorRules.For(indicator.Kind).Assess(IndicatorFacts.Current(indicator), year))
        : IndicatorRules.For(Kind, method, methodVersion ?? ProgressMethods.LatestVersion).Assess(IndicatorFacts.Current(this), year);

    public override string ToString() => Code;
}

/// <summary>What kind of value an indicator has, and so how its progress can be judged.</summary>
public enum IndicatorKind
{
    /// <summary>A number of things.</summary>
    Quantity,

    /// <summary>A part of a whole, in percent.</summary>
    Share,

    /// <summary>A change within each year, in percent per year.</summary>
    RatePerYear,

    /// <summary>A value as a multiple of the same value in the baseline year.</summary>
    MultipleOfBaseline,

    /// <summary>A place in a ranking; smaller is better.</summary>
    Rank,

    /// <summary>Accomplished or not.</summary>
    Milestone,

    /// <summary>The plan sets a direction and no value.</summary>
    Qualitative,
}
