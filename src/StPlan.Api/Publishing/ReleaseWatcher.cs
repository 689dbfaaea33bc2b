using Microsoft.Extensions.Options;
using StPlan.Api.Hosting;
using StPlan.Data.Publishing;
using StPlan.Data.Snapshots;
using StPlan.Data.Startup;
using StPlan.Domain.Publishing;

namespace StPlan.Api.Publishing;

/// <summary>Looks for releases that other processes published: the command line, and servers on the same database.</summary>
internal sealed class ReleaseWatcher(
    PublishedDataLoader loader,
    PublishedDataSource source,
    PublicReleases releases,
    DatabaseReturn awaited,
    DatabaseReachability database,
    IOptions<PublishingOptions> options,
    TimeProvider time,
    ILogger<ReleaseWatcher> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.PollSeconds), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await awaited.PrepareAsync(stoppingToken);
                await LookAsync(stoppingToken);
                if (!database.IsReachable)
                {
                    log.DatabaseIsBack();
                    database.IsReachable = true;
                }
            }
            catch (Exception exception) when (exception is not (DatabaseUnavailableException or OperationCanceledException))
            {
                // A bug of ours must not end the server, which a background service that throws would.
                log.LookFailed(exception);
            }
            catch (DatabaseUnavailableException exception)
            {
                // Answers go on from the release that is current. Said once, not every few seconds.
                if (database.IsReachable)
                {
                    log.DatabaseIsGone(exception.Message);
                    database.IsReachable = false;
                }
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        if (await loader.FindLatestReleaseAsync(cancellation) is not { } latest || latest <= source.Current.Release.Number)
        {
            return;
        }

        var start = time.GetTimestamp();
        if (await loader.LoadAsync(latest, cancellation) is { } published)
        {
            await releases.AdvanceAsync(published, cancellation);
            log.ReleaseIsCurrent(latest, (long)time.GetElapsedTime(start).TotalMilliseconds);
        }
    }
}

/// <summary>Does for a database that was away at the start what the start would have done, once it is back.</summary>
internal sealed class DatabaseReturn(SnapshotStandIn standIn, DatabaseInitializer initializer, PublishedDataSource source,
    ILogger<DatabaseReturn> log)
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
