namespace StPlan.Data.Writing;

/// <summary>How far a write of many things is. It counts for nothing before all of it is done.</summary>
public readonly record struct WriteProgress(int Done, int Total);
