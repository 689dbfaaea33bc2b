namespace StPlan.Domain.Progress;

/// <summary>From which ratio on a status is given; the first that fits counts.</summary>
/// <param name="Status">The status.</param>
/// <param name="AtLeast">The smallest ratio; null for whatever is below the others.</param>
public sealed record Threshold(IndicatorStatus Status, decimal? AtLeast);
