using StPlan.Domain.Publishing;
using StPlan.Search;

namespace StPlan.Api.Publishing;

/// <summary>Makes a release what this server answers from, and tells those who wait for one.</summary>
internal sealed class PublicReleases(PublishedDataSource source, SearchIndexes indexes, ReleaseFeed feed, SnapshotKeeper snapshots)
{
    /// <summary>
    /// Swaps to the release in one step, when everything that answers need of it is there. Does nothing where a newer one is current.
    /// </summary>
    public async Task AdvanceAsync(PublishedData published, CancellationToken cancellation)
    {
        // Now rather than when the first visitor searches.
        await Task.Run(() => indexes.Of(published), cancellation);
        if (source.Advance(published))
        {
            feed.Announce(published);
            snapshots.Keep(published);
        }
    }
}
