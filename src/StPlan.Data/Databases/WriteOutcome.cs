namespace StPlan.Data.Databases;

/// <summary>What a write comes to.</summary>
/// <param name="Result">For whoever asked for it.</param>
/// <param name="IsToBeKept">Whether it is committed; else nothing of it stays.</param>
internal readonly record struct WriteOutcome<T>(T Result, bool IsToBeKept);
