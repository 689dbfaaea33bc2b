using StPlan.Api.PublicSchema.Datasets;
using StPlan.Data.Publishing;
using StPlan.Data.Search;
using StPlan.Data.Startup;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Model;
using StPlan.Pages;
using StPlan.Pages.Search;

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
                ?? throw new ArgumentOutOfRangeException(nameof(release), release, $"Releases are 1 to {present.Release.Number}.");
        }
        catch (DatabaseUnavailableException exception)
        {
            throw new ReleaseUnavailableException(release, exception);
        }
    }

    public SearchResults Search(PublishedData data, string text)
    {
        try
        {
            var hits = indexes.Of(data).Search(text);
            return new SearchResults([.. hits.Take(MaxResults).Select(Result)], hits.Count);
        }
        catch (SearchTextException exception)
        {
            return new SearchResults([], 0, exception.Message);
        }
    }

    public string QueryFor(Dataset dataset, PublishedData data) => DatasetQueries.Of(dataset, data);

    private static SearchResult Result(SearchHit hit) => new(
        hit.Subject, [.. hit.FindFragments().Select(f => new SearchExcerpt(f.Language, [.. f.Parts.Select(p => (p.Text, p.IsMatch))]))]);
}
