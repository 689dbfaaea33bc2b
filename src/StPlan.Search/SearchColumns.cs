using StPlan.Domain;

namespace StPlan.Search;

/// <summary>The columns of the index, each with what a match in it weighs.</summary>
internal static class SearchColumns
{
    /// <summary>
    /// A code is what somebody typed who knows it; a name says what a thing is about in few words; the plan's own words come before
    /// their translation.
    /// </summary>
    public static readonly (string Name, SearchSource Source, Language Language, double Weight)[] All =
    [
        ("code", SearchSource.Code, Language.Vi, 10),
        ("title", SearchSource.Title, Language.Vi, 2),
        ("text", SearchSource.Text, Language.Vi, 1),
        ("title_en", SearchSource.Title, Language.En, 1),
        ("text_en", SearchSource.Text, Language.En, 0.5),
    ];

    /// <summary>What the plan itself says comes before what it refers to, whose names repeat the plan's words.</summary>
    public static double WeightOf(SearchHitType type) => type is SearchHitType.Agency or SearchHitType.LegalDocument ? 0.5 : 1;
}
