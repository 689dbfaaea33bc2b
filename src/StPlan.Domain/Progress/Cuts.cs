namespace StPlan.Domain.Progress;

/// <summary>Where a ratio of progress is cut into statuses, the same for every method that has one.</summary>
internal static class Cuts
{
    public static IReadOnlyList<Threshold> Thresholds { get; } =
    [
        new(IndicatorStatus.OnTrack, 0.95m),
        new(IndicatorStatus.Moderate, 0.60m),
        new(IndicatorStatus.Limited, 0m),
        new(IndicatorStatus.Deteriorating, null),
    ];

    /// <summary>
    /// The status of part ÷ whole. Methods bring their formulas to one division, and it is cut by multiplying, which has no remainder:
    /// the quotient of quotients 19/30 ÷ 2/3 would fall short of 0.95 by its last digit. Only the ratio that is shown is rounded, to
    /// four decimals.
    /// </summary>
    /// <param name="part">Any number.</param>
    /// <param name="whole">Not 0.</param>
    public static Verdict Judge(decimal part, decimal whole)
    {
        if (whole < 0)
        {
            (part, whole) = (-part, -whole);
        }

        var status = Thresholds.First(t => t.AtLeast is not { } least || part >= least * whole).Status;
        return new Verdict(status, Math.Round(part / whole, 4, MidpointRounding.AwayFromZero));
    }
}
