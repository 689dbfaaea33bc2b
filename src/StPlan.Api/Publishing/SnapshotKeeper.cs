using System.Globalization;
using System.Threading.Channels;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using StPlan.Data.Snapshots;
using StPlan.Data.Startup;
using StPlan.Domain.Publishing;

namespace StPlan.Api.Publishing;

/// <summary>
/// Writes what is public to disk after each release that becomes current, in the background: visitors do not wait for it, and a disk that
/// is full stops
/// nothing but this.
/// </summary>
internal sealed class SnapshotKeeper(
    SnapshotWriter writer, SnapshotStandIn standIn, IOptions<PublishingOptions> options, TimeProvider time, ILogger<SnapshotKeeper> log)
        : BackgroundService
{
    /// <summary>How long after a failure it is tried again: releases are months apart, and the snapshot would be as old.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    // Of several that wait only the latest is worth writing.
    private readonly Channel<PublishedData> _waiting = Channel.CreateBounded<PublishedData>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private readonly SnapshotFile? _file = options.Value.SnapshotFile is { Length: > 0 } path ? new SnapshotFile(path) : null;

    /// <summary>Has a release written. What comes from a snapshot itself is there already.</summary>
    public void Keep(PublishedData published)
    {
        if (_file is not null && standIn.Current is null)
        {
            _waiting.Writer.TryWrite(published);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var published in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            while (!await TryWriteAsync(published, stoppingToken))
            {
                // A newer release is tried at once.
                if (await IsOvertakenAsync(stoppingToken))
                {
                    break;
                }
            }
        }
    }

    private async Task<bool> IsOvertakenAsync(CancellationToken cancellation)
    {
        using var pause = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var newer = _waiting.Reader.WaitToReadAsync(pause.Token).AsTask();
        var first = await Task.WhenAny(newer, Task.Delay(Pause, time, pause.Token));
        await pause.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
        return first == newer;
    }

    private async Task<bool> TryWriteAsync(PublishedData published, CancellationToken cancellation)
    {
        try
        {
            var release = published.Release;
            if (await _file!.FindHeaderAsync(cancellation) is { } kept && kept.Release > release.Number)
            {
                // The database went back, as after a restore. Which of the two is right is for people to say.
                log.SnapshotIsNewer(_file.Path, kept.Release, release.Number);
                return true;
            }

            var written = await writer.WriteAsync(_file, release.Number, cancellation);
            log.SnapshotWritten(_file.Path, written.Release, written.Bytes);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DatabaseUnavailableException)
        {
            log.SnapshotNotWritten(_file!.Path, exception.Message);
            return false;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A bug of ours, which does not go away by trying; a background service that throws would end the server.
            log.SnapshotFailed(_file!.Path, exception);
            return true;
        }
    }
}

/// <summary>A server that started without its database answers, and says that somebody has to look after it.</summary>
internal sealed class SnapshotHealth(SnapshotStandIn standIn) : IHealthCheck
{
    public const string Name = "snapshot";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(standIn.Current is { Header: var header }
            ? HealthCheckResult.Degraded(string.Create(
                CultureInfo.InvariantCulture,
                $"The database has not answered since the start. The server answers release {header.Release} from a snapshot."))
            : HealthCheckResult.Healthy());
}

/// <summary>What the server says of snapshots.</summary>
internal static partial class SnapshotLog
{
    [LoggerMessage(30, LogLevel.Information, "The snapshot {Path} now holds release {Release} ({Bytes} bytes).")]
    public static partial void SnapshotWritten(this ILogger logger, string path, int release, long bytes);

    [LoggerMessage(31, LogLevel.Warning, "Writing the snapshot {Path} failed. It is unchanged. {Problem} The server tries again in some "
        + "minutes.")]
    public static partial void SnapshotNotWritten(this ILogger logger, string path, string problem);

    [LoggerMessage(32, LogLevel.Error, "Writing the snapshot {Path} failed. It is unchanged.")]
    public static partial void SnapshotFailed(this ILogger logger, string path, Exception exception);

    [LoggerMessage(33, LogLevel.Warning,
        "The snapshot {Path} holds release {Kept}, but the database ends at release {Latest}. The server keeps the snapshot. If the "
            + "database is right, remove the snapshot.")]
    public static partial void SnapshotIsNewer(this ILogger logger, string path, int kept, int latest);

    [LoggerMessage(34, LogLevel.Error,
        "The server started without its database, from the snapshot {Path} (release {Release}, published {PublishedAt:u}). Until the "
            + "database is back, nobody can write and newer releases do not show. {Problem}")]
    public static partial void StartedFromSnapshot(this ILogger logger, string path, int release, DateTimeOffset publishedAt,
        string problem);

    [LoggerMessage(35, LogLevel.Error, "{Problem} The server cannot start without its database.")]
    public static partial void SnapshotUnusable(this ILogger logger, string problem);

    [LoggerMessage(36, LogLevel.Warning, "The database ends at release {Latest}, but the server answers release {Release} from a "
        + "snapshot. Did somebody restore an older backup?")]
    public static partial void DatabaseIsOlder(this ILogger logger, int latest, int release);
}
