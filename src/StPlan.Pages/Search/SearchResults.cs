using StPlan.Domain;

namespace StPlan.Pages.Search;

/// <summary>What a search found.</summary>
/// <param name="Results">The best first; not more than fit a page.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Problem">Why the text could not be searched for; null where it could.</param>
public sealed record SearchResults(IReadOnlyList<SearchResult> Results, int Total, Text? Problem = null);
