using StPlan.Domain.Publishing;

namespace StPlan.Search;

/// <summary>Everything of published data that can be found, in the order in which equally good hits stand.</summary>
internal static class SearchDocuments
{
    public static SearchDocument[] Of(PublishedData data) =>
    [
        .. data.Plans.SelectMany(p => p.Tasks).Select(t => new SearchDocument(SearchHitType.Task, t.Code, t, null, t.Text)),
        .. data.Plans.SelectMany(p => p.Objectives).Select(o => new SearchDocument(SearchHitType.Objective, o.Code, o, null, o.Provision.Text)),
        .. data.Plans.SelectMany(p => p.Indicators).Select(i => new SearchDocument(SearchHitType.Indicator, i.Code, i, i.Name, null)),
        .. data.Plans.SelectMany(p => p.AllProvisions).Select(p => new SearchDocument(SearchHitType.Provision, p.Path, p, p.Heading, p.Text)),
        .. data.Agencies.Select(a => new SearchDocument(SearchHitType.Agency, a.Code, a, a.Name, a.ShortName is { } name ? new Domain.Text(name) : null)),
        .. data.LegalDocuments.Select(d => new SearchDocument(SearchHitType.LegalDocument, d.Number ?? d.Id, d, d.Title, d.Issuer)),
    ];
}
