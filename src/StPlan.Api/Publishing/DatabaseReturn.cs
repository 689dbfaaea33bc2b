using StPlan.Data.Snapshots;
using StPlan.Data.Startup;
using StPlan.Domain.Publishing;

namespace StPlan.Api.Publishing;

/// <summary>Does for a database that was away at the start what the start would have done, once it is back.</summary>
internal sealed class DatabaseReturn(SnapshotStandIn standIn, DatabaseInitializer initializer, PublishedDataSource source, ILogger<DatabaseReturn> log)
{
    /// <summary>Does nothing where the database was there at the start, or has come back before.</summary>
    /// <exception cref="DatabaseUnavailableException">It is still away.</exception>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        if (standIn.Current is null)
        {
            return;
        }

        var latest = await initializer.InitializeNowAsync(cancellation);
        if (latest < source.Current.Release.Number)
        {
            log.DatabaseIsOlder(latest, source.Current.Release.Number);
        }

        standIn.End();
    }
}
