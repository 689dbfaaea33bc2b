using StPlan.Domain;

namespace StPlan.Pages.Search;

/// <summary>A piece of a text around what was found, cut into what was searched for and what was not.</summary>
public sealed record SearchExcerpt(Language Language, IReadOnlyList<(string Text, bool IsMatch)> Parts);
