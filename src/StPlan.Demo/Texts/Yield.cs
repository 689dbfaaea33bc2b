namespace StPlan.Demo.Texts;

/// <summary>What a task brings about in a year.</summary>
internal sealed record Yield(string What, int Least, int Most, string Unit);
