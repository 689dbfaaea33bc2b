namespace StPlan.Domain.Publishing;

/// <summary>One value of a fact, as changes show it.</summary>
/// <param name="Field">Its name in the public schema: "completion".</param>
/// <param name="Name">Its name for people, as it stands within a sentence.</param>
/// <param name="Value">In invariant form; null where it is not stated.</param>
/// <param name="InWords">The value for people where it is short enough for a sentence; null where it is a text or a list.</param>
internal sealed record ChangedValue(string Field, Text Name, string? Value, Text? InWords = null);
