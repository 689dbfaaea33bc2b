namespace StPlan.Search;

/// <summary>Something that was found.</summary>
public sealed class SearchHit
{
    private readonly SearchIndex _index;
    private readonly SearchQuery _query;
    private readonly long _row;

    internal SearchHit(SearchIndex index, SearchDocument document, SearchQuery query, long row)
    {
        _index = index;
        Document = document;
        _query = query;
        _row = row;
    }

    public SearchHitType Type => Document.Type;

    /// <summary>Its code, path or number, as people write it.</summary>
    public string Code => Document.Code;

    /// <summary>The thing itself: a task, an objective … of the published data that was searched.</summary>
    public object Subject => Document.Subject;

    internal SearchDocument Document { get; }

    /// <summary>Where it matches. Found when asked for: of many hits, few are on the page.</summary>
    public IReadOnlyList<SearchFragment> FindFragments() => _index.FindFragments(Document, _query, _row);
}

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

/// <summary>Which text of a thing was found.</summary>
public enum SearchSource
{
    /// <summary>Its code, path or number.</summary>
    Code,

    /// <summary>Its name, title or heading.</summary>
    Title,

    /// <summary>What it says.</summary>
    Text,
}
