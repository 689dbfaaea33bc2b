namespace StPlan.Pages.Search;

/// <summary>What a search found.</summary>
/// <param name="Results">The best first; not more than fit a page.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Problem">Why the text could not be searched for, in English, as the verb phrase after "The text …"; null where it could.</param>
public sealed record SearchResults(IReadOnlyList<SearchResult> Results, int Total, string? Problem = null);
