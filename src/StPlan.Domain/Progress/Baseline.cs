using StPlan.Domain.Observations;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>What a change is measured from: an observation, or why there is none.</summary>
internal readonly record struct Baseline(Observation? Observation, Text? WhyNone)
{
    /// <summary>
    /// The observation of the target's baseline year where the plan gives one, else the earliest; before the year assessed and before
    /// the target's. Ranks only compare among the same number of ranked: the earliest is then the earliest of these.
    /// </summary>
    public static Baseline For(Indicator indicator, int year)
    {
        var target = indicator.Target;
        var numbers = indicator.Observations.Where(o => o.Number is not null);
        var present = indicator.FindObservation(year);
        if (target.BaselineYear is { } baselineYear)
        {
            return numbers.FirstOrDefault(o => o.Year == baselineYear) is not { } given
                ? new(null, Reasons.BaselineYearMissing(baselineYear))
                : baselineYear >= year || baselineYear >= target.Year ? new(null, Reasons.BaselineYearNotBefore(baselineYear))
                : Compares(given, present) ? new(given, null)
                : new(null, Reasons.OtherDenominator);
        }

        var earlier = numbers.Where(o => o.Year < year && o.Year < target.Year).ToList();
        return earlier.Find(o => Compares(o, present)) is { } earliest ? new(earliest, null)
            : new(null, earlier.Count > 0 ? Reasons.OtherDenominator : Reasons.NothingEarlier);
    }

    // A rank without the number of ranked compares with none: nobody knows whether it was the same.
    private static bool Compares(Observation baseline, Observation? present) =>
        baseline.Indicator.Kind != IndicatorKind.Rank || (baseline.OutOf is not null && baseline.OutOf == present?.OutOf);
}
