namespace StPlan.Domain.Statistics;

/// <summary>What the tasks of a row have in common in one dimension.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Code">A group's number, an agency's code, a timeframe's kind, a document's id; null for "none".</param>
/// <param name="Label">The same for people.</param>
public sealed record TaskCountKey(TaskDimension Dimension, string? Code, Text Label);
