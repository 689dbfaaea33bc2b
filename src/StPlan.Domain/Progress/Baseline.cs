using StPlan.Domain.Observations;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>What a change is measured from: an observation, or why there is none.</summary>
internal readonly record struct Baseline(Observation? Observation, Text? WhyNone)
{
    /// <summary>
    /// As version 2 has it: the figure of the year that the plan names, else the one that was stated to be the baseline; of the area that
    /// is judged. It is never "the earliest there is", so that an older figure that turns up later changes nothing.
    /// </summary>
    /// <param name="facts">The indicator's.</param>
    /// <param name="area">Of which area.</param>
    /// <param name="year">The year that is judged.</param>
    /// <param name="isCarriedOver">Whether what is judged by was decided for another area: then the plan names no year for it.</param>
    public static Baseline Of(IndicatorFacts facts, Area? area, int year, bool isCarriedOver = false)
    {
        var target = facts.Indicator.Target;
        var numbers = facts.Observations.Where(o => o.Number is not null);
        if (!isCarriedOver && target.BaselineYear is { } named)
        {
            return numbers.FirstOrDefault(o => o.Year == named) is not { } given ? new(null, Reasons.BaselineYearMissing(named))
                : given.ComparedArea != area ? new(null, Reasons.BaselineOfOtherArea(named))
                : Check(facts, given, year);
        }

        return numbers.Where(o => o.IsBaseline && o.ComparedArea == area).ToList() switch
        {
            [] => new(null, Reasons.NoneStated),
            [var stated] => Check(facts, stated, year),
            _ => new(null, Reasons.SeveralStated),
        };
    }

    /// <summary>
    /// As version 1 had it: the observation of the target's baseline year where the plan gives one, else the earliest; before the year
    /// assessed and before the target's. Ranks only compare among the same number of ranked: the earliest is then the earliest of these.
    /// </summary>
    public static Baseline Earliest(IndicatorFacts facts, int year)
    {
        var target = facts.Indicator.Target;
        var numbers = facts.Observations.Where(o => o.Number is not null);
        if (target.BaselineYear is { } baselineYear)
        {
            return numbers.FirstOrDefault(o => o.Year == baselineYear) is not { } given
                ? new(null, Reasons.BaselineYearMissing(baselineYear))
                : Check(facts, given, year);
        }

        var present = facts.Find(year);
        var earlier = numbers.Where(o => o.Year < year && o.Year < target.Year).ToList();
        return earlier.Find(o => Compares(o, present)) is { } earliest ? new(earliest, null)
            : new(null, earlier.Count > 0 ? Reasons.OtherDenominator : Reasons.NothingEarlier);
    }

    private static Baseline Check(IndicatorFacts facts, Observation given, int year) =>
        given.Year >= year || given.Year >= facts.Indicator.Target.Year ? new(null, Reasons.BaselineYearNotBefore(given.Year))
        : facts.Find(year) is not { } present || Compares(given, present) ? new(given, null)
        : new(null, Reasons.OtherDenominator);

    // A rank without the number of ranked compares with none: nobody knows whether it was the same.
    private static bool Compares(Observation baseline, Observation? present) =>
        baseline.Indicator.Kind != IndicatorKind.Rank || (baseline.OutOf is not null && baseline.OutOf == present?.OutOf);
}
