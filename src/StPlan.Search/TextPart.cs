namespace StPlan.Search;

/// <summary>A piece of a text, and whether it is what was searched for.</summary>
public sealed record TextPart(string Text, bool IsMatch);
