namespace StPlan.Domain.Progress;

/// <summary>How many indicators are of a status.</summary>
public sealed record IndicatorStatusCount(IndicatorStatus Status, int Count);
