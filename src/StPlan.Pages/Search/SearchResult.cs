namespace StPlan.Pages.Search;

/// <summary>Something of the plan that speaks of what was searched for.</summary>
/// <param name="Subject">A task, objective, indicator, provision, agency or legal document of the data that were searched.</param>
/// <param name="Excerpts">Where it does.</param>
public sealed record SearchResult(object Subject, IReadOnlyList<SearchExcerpt> Excerpts);
