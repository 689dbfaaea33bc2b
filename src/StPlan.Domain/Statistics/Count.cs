namespace StPlan.Domain.Statistics;

/// <summary>How many there are of something.</summary>
public sealed record Count<T>(T Of, int Number);
