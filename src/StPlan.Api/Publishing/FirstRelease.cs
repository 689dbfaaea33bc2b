using Microsoft.Extensions.Options;
using StPlan.Api.Hosting;
using StPlan.Data.Publishing;
using StPlan.Data.Snapshots;
using StPlan.Data.Startup;
using StPlan.Domain.Publishing;

namespace StPlan.Api.Publishing;

/// <summary>
/// Gives a server that starts something to answer from: the latest release of the database, or where that cannot be had, of a snapshot.
/// </summary>
internal sealed class FirstRelease(
    DatabaseInitializer initializer,
    PublishedDataLoader loader,
    SnapshotStandIn standIn,
    DatabaseReachability database,
    PublicReleases releases,
    IOptions<PublishingOptions> options,
    ILogger<FirstRelease> log)
{
    /// <exception cref="DatabaseUnavailableException">The database cannot be made ready, and no snapshot stands in for it.</exception>
    public async Task PublishAsync(CancellationToken cancellation)
    {
        PublishedData published;
        try
        {
            await initializer.InitializeAsync(cancellation);
            published = await loader.LoadLatestAsync(cancellation);
        }
        catch (DatabaseUnavailableException exception) when (options.Value.SnapshotFile.Length > 0)
        {
            if (await FindSnapshotAsync(new SnapshotFile(options.Value.SnapshotFile), exception, cancellation) is not { } snapshot)
            {
                throw;
            }

            published = snapshot;
        }

        await releases.AdvanceAsync(published, cancellation);
    }

    private async Task<PublishedData?> FindSnapshotAsync(SnapshotFile file, DatabaseUnavailableException problem,
        CancellationToken cancellation)
    {
        Snapshot? snapshot = null;
        try
        {
            snapshot = await Snapshot.OpenAsync(file, cancellation);
            var header = snapshot.Header;
            var published = await snapshot.LoadAsync(header.Release, cancellation)
                ?? throw new UnusableSnapshotException(file.Path, "it is damaged: it does not hold the release that its header names");
            standIn.Begin(snapshot);
            database.IsReachable = false;
            log.StartedFromSnapshot(file.Path, header.Release, header.PublishedAt, problem.Message);
            return published;
        }
        catch (UnusableSnapshotException exception)
        {
            snapshot?.Dispose();
            log.SnapshotUnusable(exception.Message);
            return null;
        }
    }
}
