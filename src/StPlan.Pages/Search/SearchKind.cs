namespace StPlan.Pages.Search;

/// <summary>What a search finds.</summary>
public enum SearchKind
{
    Task,
    Objective,
    Indicator,
    Provision,
    Agency,
    LegalDocument,
}
