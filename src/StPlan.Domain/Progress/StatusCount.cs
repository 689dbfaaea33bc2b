namespace StPlan.Domain.Progress;

/// <summary>How many tasks are of a status.</summary>
public sealed record StatusCount(TaskProgressStatus Status, int Count);
