using StPlan.Api.PublicSchema.Datasets;
using StPlan.Data.Publishing;
using StPlan.Data.Startup;
using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Model;
using StPlan.Pages;
using StPlan.Pages.Search;
using StPlan.Search;

namespace StPlan.Api.Pages;

/// <summary>What pages need of the database's side: older releases, and the search.</summary>
internal sealed class PageSource(PublishedReleases releases, SearchIndexes indexes) : IPageSource
{
    // As many as fit a page that somebody reads; whoever wants more words it more narrowly, or asks by GraphQL.
    private const int MaxResults = 50;

    public async Task<PublishedData> FindReleaseAsync(PublishedData present, int release, CancellationToken cancellation)
    {
        try
        {
            return await releases.FindAsync(present, release, cancellation)
                ?? throw new ArgumentOutOfRangeException(
                    nameof(release), release, ReleaseTexts.Unknown(release, present.Release.Number)[Language.En]);
        }
        catch (DatabaseUnavailableException exception)
        {
            throw new ReleaseUnavailableException(release, exception);
        }
    }

    public SearchResults Search(PublishedData data, string text, SearchKind? kind)
    {
        try
        {
            var hits = indexes.Of(data).Search(text, kind is { } wanted ? [TypeOf(wanted)] : null);
            return new SearchResults([.. hits.Take(MaxResults).Select(Result)], hits.Count);
        }
        catch (SearchTextException exception)
        {
            return new SearchResults([], 0, exception.Text);
        }
    }

    public string QueryFor(Dataset dataset, PublishedData data) => DatasetQueries.Of(dataset, data);

    private static SearchHitType TypeOf(SearchKind kind) => kind switch
    {
        SearchKind.Task => SearchHitType.Task,
        SearchKind.Objective => SearchHitType.Objective,
        SearchKind.Indicator => SearchHitType.Indicator,
        SearchKind.Provision => SearchHitType.Provision,
        SearchKind.Agency => SearchHitType.Agency,
        SearchKind.LegalDocument => SearchHitType.LegalDocument,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static SearchResult Result(SearchHit hit) => new(
        hit.Subject, [.. hit.FindFragments().Select(f => new SearchExcerpt(f.Language, [.. f.Parts.Select(p => (p.Text, p.IsMatch))]))]);
}
