using StPlan.Domain.Observations;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>
/// A way to judge how an indicator stands in a year. What is the same for all is here: which questions come before the formula, and the
/// receipt. Only the observation of the year itself is judged; nothing is carried over from another.
/// </summary>
internal abstract class IndicatorRule
{
    public abstract ProgressMethod Method { get; }

    /// <summary>Whether it measures from a baseline, which its receipts then show.</summary>
    protected virtual bool HasBaseline => true;

    public IndicatorProgress Assess(Indicator indicator, int year)
    {
        var observation = indicator.FindObservation(year);
        var baseline = HasBaseline && Fits(indicator.Kind) ? Baseline.For(indicator, year) : default;
        var (verdict, value, baselineValue) = JudgeWithinRange(indicator, observation, baseline);
        return new IndicatorProgress
        {
            Indicator = indicator,
            Year = year,
            Status = verdict.Status,
            Ratio = verdict.Ratio,
            Reason = verdict.Reason,
            Inputs = new ProgressInputs
            {
                Observation = observation,
                Value = value,
                Baseline = baseline.Observation,
                BaselineValue = baselineValue,
                Comparator = indicator.Target.Comparator,
                TargetValue = indicator.Target.Value,
                TargetYear = indicator.Target.Year,
                IsSeriesBreak = observation is not null && BreaksSeries(observation),
            },
            Method = Method,
        };
    }

    /// <summary>Whether it has an answer for indicators of a kind.</summary>
    protected abstract bool Fits(IndicatorKind kind);

    /// <summary>Judges a number of a kind that fits against a target that has one.</summary>
    protected abstract Verdict Judge(Target target, Observation observation, Baseline baseline);

    /// <summary>The number as it is compared: itself, unless the method says otherwise; null where it cannot be given.</summary>
    protected virtual decimal? Compared(decimal? number, Baseline baseline) => number;

    private (Verdict Verdict, decimal? Value, decimal? BaselineValue) JudgeWithinRange(
        Indicator indicator, Observation? observation, Baseline baseline)
    {
        try
        {
            return (JudgeAny(indicator, observation, baseline), Compared(observation?.Number, baseline),
                Compared(baseline.Observation?.Number, baseline));
        }
        catch (OverflowException)
        {
            // Only a slip of the pen is as large as this. It must not take down the answers on everything else.
            return (Verdict.NotAssessable(Reasons.TooLarge), null, null);
        }
    }

    private Verdict JudgeAny(Indicator indicator, Observation? observation, Baseline baseline)
    {
        if (indicator.Kind == IndicatorKind.Qualitative)
        {
            return Verdict.NotAssessable(Reasons.Qualitative);
        }

        if (!Fits(indicator.Kind))
        {
            return Verdict.NotAssessable(Reasons.Misfit);
        }

        var isMilestone = indicator.Kind == IndicatorKind.Milestone;
        if (!isMilestone && indicator.Target is { Comparator: null } or { Value: null })
        {
            return Verdict.NotAssessable(Reasons.NoTarget);
        }

        return observation is null ? new Verdict(IndicatorStatus.NotReported, Reason: Reasons.NotObserved)
            : (isMilestone ? observation.Accomplished is null : observation.Number is null)
                ? new Verdict(IndicatorStatus.NotReported, Reason: Reasons.NoNumber)
            : Judge(indicator.Target, observation, baseline);
    }

    private static bool BreaksSeries(Observation observation) =>
        observation.Rank is not null
        && observation.Indicator.Observations.LastOrDefault(o => o.Year < observation.Year && o.Rank is not null) is { } before
        && before.OutOf != observation.OutOf;
}

/// <summary>What a method says: a status, the ratio that gave it, or the reason why it came without.</summary>
internal readonly record struct Verdict(IndicatorStatus Status, decimal? Ratio = null, Text? Reason = null)
{
    public static Verdict Achieved { get; } = new(IndicatorStatus.Achieved);

    public static Verdict NoBaseline(Text reason) => new(IndicatorStatus.NoBaseline, Reason: reason);

    public static Verdict NotAssessable(Text reason) => new(IndicatorStatus.NotAssessable, Reason: reason);
}

/// <summary>From which ratio on a status is given; the first that fits counts.</summary>
/// <param name="Status">The status.</param>
/// <param name="AtLeast">The smallest ratio; null for whatever is below the others.</param>
public sealed record Threshold(IndicatorStatus Status, decimal? AtLeast);

/// <summary>Whether a target is reached: what every method asks first.</summary>
internal static class Comparison
{
    /// <summary>"khoảng 40%": how far from the target is still about the target.</summary>
    public const decimal ApproximateShare = 0.05m;

    /// <summary>Whether larger is better.</summary>
    public static bool IsUpward(Comparator comparator) => comparator != Comparator.RankAtMost;

    /// <summary>
    /// "trên 50%" is not reached by 50. "đạt 2%" is a level to reach: more than it is no failure, and the same holds for "khoảng".
    /// </summary>
    public static bool IsMet(Comparator comparator, decimal value, decimal target) => comparator switch
    {
        Comparator.GreaterThan => value > target,
        Comparator.AtLeast or Comparator.Exactly => value >= target,
        Comparator.Approximately => value >= target - (ApproximateShare * Math.Abs(target)),
        Comparator.RankAtMost => value <= target,
        _ => throw new ArgumentOutOfRangeException(nameof(comparator), comparator, "Numbers are not compared by it."),
    };
}
