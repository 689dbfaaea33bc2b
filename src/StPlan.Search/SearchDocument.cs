using StPlan.Domain;
using StPlan.Domain.Publishing;

namespace StPlan.Search;

/// <summary>One thing that can be found: a row of the index.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Code">Its code, path or number, as people write it.</param>
/// <param name="Subject">The thing itself, of the published data that the index is of.</param>
/// <param name="Title">Its name; null when it has none.</param>
/// <param name="Text">What it says; null when it is no more than its name.</param>
internal sealed record SearchDocument(SearchHitType Type, string Code, object Subject, Text? Title, Text? Text)
{
    private readonly string _codeWords = SearchQuery.WordsOf(Code);

    /// <summary>Whether the query is this thing's code and nothing else.</summary>
    public bool IsCalled(SearchQuery query) => _codeWords == query.Words;

    /// <summary>The texts in the order of the index's columns; empty where there is none.</summary>
    public string Column(int column) => column switch
    {
        0 => Code,
        1 => Title?.Vi ?? "",
        2 => Text?.Vi ?? "",
        3 => Title?.En ?? "",
        4 => Text?.En ?? "",
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
    };
}

/// <summary>Everything of published data that can be found, in the order in which equally good hits stand.</summary>
internal static class SearchDocuments
{
    public static SearchDocument[] Of(PublishedData data) =>
    [
        .. data.Plans.SelectMany(p => p.Tasks).Select(t => new SearchDocument(SearchHitType.Task, t.Code, t, null, t.Text)),
        .. data.Plans.SelectMany(p => p.Objectives)
            .Select(o => new SearchDocument(SearchHitType.Objective, o.Code, o, null, o.Provision.Text)),
        .. data.Plans.SelectMany(p => p.Indicators).Select(i => new SearchDocument(SearchHitType.Indicator, i.Code, i, i.Name, null)),
        .. data.Plans.SelectMany(p => p.AllProvisions)
            .Select(p => new SearchDocument(SearchHitType.Provision, p.Path, p, p.Heading, p.Text)),
        .. data.Agencies.Select(
            a => new SearchDocument(SearchHitType.Agency, a.Code, a, a.Name, a.ShortName is { } name ? new Domain.Text(name) : null)),
        .. data.LegalDocuments.Select(d => new SearchDocument(SearchHitType.LegalDocument, d.Number ?? d.Id, d, d.Title, d.Issuer)),
    ];
}
