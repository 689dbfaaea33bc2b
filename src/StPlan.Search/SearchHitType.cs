namespace StPlan.Search;

/// <summary>What a search finds.</summary>
public enum SearchHitType
{
    Task,
    Objective,
    Indicator,
    Provision,
    Agency,
    LegalDocument,
}
