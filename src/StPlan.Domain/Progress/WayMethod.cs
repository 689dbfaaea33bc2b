using StPlan.Domain.Observations;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>A method that judges the way from the baseline to the present against the way to the target, where the target is not reached yet.</summary>
internal abstract class WayMethod : IndicatorRule
{
    protected sealed override bool Fits(IndicatorKind kind) =>
        kind is IndicatorKind.Quantity or IndicatorKind.Share or IndicatorKind.RatePerYear or IndicatorKind.Rank;

    protected sealed override Verdict Judge(Target target, Observation observation, Baseline baseline)
    {
        var (comparator, end, present) = (target.Comparator!.Value, target.Value!.Value, observation.Number!.Value);
        return Comparison.IsMet(comparator, present, end) ? Verdict.Achieved
            : baseline.Observation is not { } start ? Verdict.NoBaseline(baseline.WhyNone!)
            : Judge(new Way(
                start.Number!.Value, present, end, Comparison.IsUpward(comparator), observation.Year - start.Year, target.Year - start.Year));
    }

    protected abstract Verdict Judge(Way way);
}
