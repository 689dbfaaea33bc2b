using System.Globalization;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>
/// A way to judge how an indicator stands in a year. What is the same for all is here: which questions come before the formula, and the
/// receipt. Only the observation of the year itself is judged; nothing is carried over from another year.
/// </summary>
/// <param name="version">
/// Of the method. From 2 on figures are compared only with what was set for their area, and the baseline is stated.
/// </param>
internal abstract class IndicatorRule(int version)
{
    public abstract ProgressMethod Method { get; }

    /// <summary>"2".</summary>
    protected string Version { get; } = version.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether it measures from a baseline, which its receipts then show.</summary>
    protected virtual bool HasBaseline => true;

    public IndicatorProgress Assess(IndicatorFacts facts, int year)
    {
        var indicator = facts.Indicator;
        var observation = facts.Find(year);
        var terms = version == 1 ? Terms.AsSet(indicator.Target) : Terms.Of(facts, observation);
        var baseline = !HasBaseline || !Fits(indicator.Kind) || terms.WhyNot is not null ? default
            : version == 1 ? Baseline.Earliest(facts, year)
            : Baseline.Of(facts, terms.Area, year, terms.CarryOver is not null);
        var (verdict, value, baselineValue, reachedFrom) = JudgeWithinRange(indicator, observation, terms, baseline);
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
                Comparator = terms.Comparator,
                TargetValue = terms.Value,
                TargetYear = terms.Year,
                ReachedFrom = reachedFrom,
                ReachedWhen = Comparison.Words(terms, reachedFrom),
                TargetOutOf = terms.OutOf,
                Area = observation is null ? null : terms.Area,
                IsAreaTaken = terms.IsAreaTaken,
                CarryOver = terms.CarryOver,
                Years = verdict.IsOverYears && baseline.Observation is { } start ? year - start.Year : null,
                IsSeriesBreak = observation is not null && BreaksSeries(facts, observation),
            },
            Method = Method,
        };
    }

    /// <summary>Whether it has an answer for indicators of a kind.</summary>
    protected abstract bool Fits(IndicatorKind kind);

    /// <summary>Judges a number of a kind that fits against a target that has one.</summary>
    protected abstract Verdict Judge(Terms terms, Observation observation, Baseline baseline);

    /// <summary>The number as it is compared: itself, unless the method says otherwise; null where it cannot be given.</summary>
    protected virtual decimal? Compared(decimal? number, Terms terms, Baseline baseline) => number;

    private (Verdict Verdict, decimal? Value, decimal? BaselineValue, decimal? ReachedFrom) JudgeWithinRange(
        Indicator indicator, Observation? observation, Terms terms, Baseline baseline)
    {
        try
        {
            return (JudgeAny(indicator, observation, terms, baseline), Compared(observation?.Number, terms, baseline),
                Compared(baseline.Observation?.Number, terms, baseline), Comparison.ReachedFrom(terms));
        }
        catch (OverflowException)
        {
            // Only a slip of the pen is as large as this. It must not take down the answers on everything else.
            return (Verdict.NotAssessable(Reasons.TooLarge), null, null, null);
        }
    }

    private Verdict JudgeAny(Indicator indicator, Observation? observation, Terms terms, Baseline baseline)
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
            : terms.WhyNot is { } whyNot ? new Verdict(IndicatorStatus.NotComparable, Reason: whyNot)
            : Judge(terms, observation, baseline);
    }

    private bool BreaksSeries(IndicatorFacts facts, Observation observation) => version == 1
        ? observation.Rank is not null
            && facts.Observations.LastOrDefault(o => o.Year < observation.Year && o.Rank is not null) is { } before
            && before.OutOf != observation.OutOf
        : facts.Observations.LastOrDefault(o => o.Year < observation.Year && o.Number is not null) is { } earlier
            && observation.BreaksFrom(earlier);
}

/// <summary>What a method says: a status, the ratio that gave it, or the reason why it came without.</summary>
internal readonly record struct Verdict(IndicatorStatus Status, decimal? Ratio = null, Text? Reason = null)
{
    /// <summary>Whether it compares two years; else it says only whether one figure reaches the target.</summary>
    public bool IsOverYears { get; init; }

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

    // Dividing by one with the most digits there are takes the zeros at the end away.
    private const decimal One = 1.0000000000000000000000000000m;

    private static readonly Text Accomplished = new("đã hoàn thành", "accomplished");
    private static readonly string Share = Written.Number(ApproximateShare * 100 / One, Language.En) + "%";

    /// <summary>Whether larger is better.</summary>
    public static bool IsUpward(Comparator comparator) => comparator != Comparator.RankAtMost;

    /// <summary>
    /// "trên 50%" is not reached by 50. "đạt 2%" is a level to reach: more than it is no failure, and the same holds for "khoảng".
    /// </summary>
    public static bool IsMet(Comparator comparator, decimal value, decimal target) => comparator switch
    {
        Comparator.GreaterThan => value > target,
        Comparator.AtLeast or Comparator.Reach or Comparator.Approximately => value >= Least(comparator, target),
        Comparator.RankAtMost => value <= target,
        _ => throw new ArgumentOutOfRangeException(nameof(comparator), comparator, "Numbers are not compared by it."),
    };

    /// <summary>The value that is compared with, in the unit of the target: 38 for "khoảng 40%". Null where the plan states none.</summary>
    public static decimal? ReachedFrom(Terms terms) =>
        terms is { Comparator: { } comparator, Value: { } value } ? Least(comparator, value) / One : null;

    /// <summary>
    /// The comparison as it is made: "&gt; 50", "≥ 38 (“khoảng 40”: thấp hơn mục tiêu không quá 5%)". Null where nothing is compared.
    /// </summary>
    /// <param name="terms">What is to be reached.</param>
    /// <param name="from">What <see cref="ReachedFrom"/> says of it.</param>
    public static Text? Words(Terms terms, decimal? from) => (terms.Comparator, from) switch
    {
        (Comparator.Accomplished, _) => Accomplished,
        (Comparator.Approximately, { } least) => new(
            $"≥ {Written.Number(least, Language.Vi)} (“khoảng {Written.Number(terms.Value!.Value, Language.Vi)}”: thấp hơn mục tiêu không "
                + $"quá {Share})",
            $"≥ {Written.Number(least, Language.En)} (“about {Written.Number(terms.Value!.Value, Language.En)}”: not more than {Share} "
                + "below the target)"),
        ({ } other, { } number) => new(
            $"{Sign(other)} {Written.Number(number, Language.Vi)}", $"{Sign(other)} {Written.Number(number, Language.En)}"),
        _ => null,
    };

    private static string Sign(Comparator comparator) => comparator switch
    {
        Comparator.GreaterThan => ">",
        Comparator.RankAtMost => "≤",
        _ => "≥",
    };

    private static decimal Least(Comparator comparator, decimal target) =>
        comparator == Comparator.Approximately ? target - (ApproximateShare * Math.Abs(target)) : target;
}
