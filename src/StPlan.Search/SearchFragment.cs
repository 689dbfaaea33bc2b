using StPlan.Domain;

namespace StPlan.Search;

/// <summary>A piece of a text around matches, cut into what matched and what did not; "…" where it is cut out of a longer text.</summary>
public sealed record SearchFragment(SearchSource Source, Language Language, IReadOnlyList<TextPart> Parts);
