namespace StPlan.Domain.Progress;

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
