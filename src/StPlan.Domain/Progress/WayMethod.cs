using StPlan.Domain.Observations;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>
/// A method that judges the way from the baseline to the present against the way to the target, where the target is not reached yet.
/// </summary>
internal abstract class WayMethod(int version) : IndicatorRule(version)
{
    protected sealed override bool Fits(IndicatorKind kind) =>
        kind is IndicatorKind.Quantity or IndicatorKind.Share or IndicatorKind.RatePerYear or IndicatorKind.Rank;

    protected sealed override Verdict Judge(Terms terms, Observation observation, Baseline baseline)
    {
        var (comparator, end, present) = (terms.Comparator!.Value, terms.Value!.Value, observation.Number!.Value);
        if (Comparison.IsMet(comparator, present, end))
        {
            return Verdict.Achieved;
        }

        if (baseline.Observation is not { } start)
        {
            return Verdict.NoBaseline(baseline.WhyNone!);
        }

        var verdict = Judge(new Way(
            start.Number!.Value, present, end, Comparison.IsUpward(comparator), observation.Year - start.Year, terms.Year - start.Year));
        return verdict with { IsOverYears = verdict.Status != IndicatorStatus.NotAssessable };
    }

    protected abstract Verdict Judge(Way way);
}

/// <summary>The way from the baseline to a target that is not reached yet.</summary>
/// <param name="Start">The baseline's value.</param>
/// <param name="Present">The value of the year assessed.</param>
/// <param name="End">The target's value.</param>
/// <param name="IsUpward">Whether larger is better.</param>
/// <param name="Years">From the baseline to the year assessed; above 0.</param>
/// <param name="AllYears">From the baseline to the target's year; above 0.</param>
internal readonly record struct Way(decimal Start, decimal Present, decimal End, bool IsUpward, int Years, int AllYears)
{
    /// <summary>The part of the way that was made, against the part of the time that went by: linear/1.</summary>
    public Verdict JudgeLinear() => JudgeWithoutLength() ?? (IsBehind(Start, End)
        ? Cuts.Judge((Present - Start) * AllYears, (End - Start) * Years)
        : new Verdict(IndicatorStatus.Deteriorating, Reason: Reasons.Lost));

    /// <summary>What can be said where baseline and target are equal; null where they are not.</summary>
    public Verdict? JudgeWithoutLength() => Start != End ? null
        : IsBehind(Present, Start) ? new Verdict(IndicatorStatus.Deteriorating, Reason: Reasons.EqualAndWorse)
        : new Verdict(IndicatorStatus.Limited, Reason: Reasons.EqualAndUnmoved);

    private bool IsBehind(decimal one, decimal other) => IsUpward ? one < other : one > other;
}

/// <summary>qualitative/1: no judgement. The plan sets a direction; what was observed is shown as it is.</summary>
internal sealed class QualitativeMethod() : IndicatorRule(version: 1)
{
    public override ProgressMethod Method { get; } = new()
    {
        Name = "qualitative",
        Version = "1",
        Formula = new Text(
            "Không tính: kế hoạch không nêu giá trị để so sánh; ghi nhận của năm được công bố nguyên văn.",
            "Not computed: the plan states no value to compare with; what was observed in the year is published as it is."),
    };

    protected override bool HasBaseline => false;

    protected override bool Fits(IndicatorKind kind) => kind == IndicatorKind.Qualitative;

    // Never asked: a qualitative indicator has its answer before.
    protected override Verdict Judge(Terms terms, Observation observation, Baseline baseline) =>
        Verdict.NotAssessable(Reasons.Qualitative);
}
