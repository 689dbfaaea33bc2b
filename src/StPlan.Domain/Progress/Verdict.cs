namespace StPlan.Domain.Progress;

/// <summary>What a method says: a status, the ratio that gave it, or the reason why it came without.</summary>
internal readonly record struct Verdict(IndicatorStatus Status, decimal? Ratio = null, Text? Reason = null)
{
    public static Verdict Achieved { get; } = new(IndicatorStatus.Achieved);

    public static Verdict NoBaseline(Text reason) => new(IndicatorStatus.NoBaseline, Reason: reason);

    public static Verdict NotAssessable(Text reason) => new(IndicatorStatus.NotAssessable, Reason: reason);
}
