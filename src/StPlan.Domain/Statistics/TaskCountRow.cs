namespace StPlan.Domain.Statistics;

/// <summary>How many tasks have these keys in common, a key for each dimension.</summary>
public sealed record TaskCountRow(IReadOnlyList<TaskCountKey> Keys, int Count);
