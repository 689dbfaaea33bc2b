using System.Threading.Channels;
using Microsoft.Extensions.Options;
using StPlan.Data.Snapshots;
using StPlan.Data.Startup;
using StPlan.Domain.Publishing;

namespace StPlan.Api.Publishing;

/// <summary>
/// Writes what is public to disk after each release that becomes current, in the background: visitors do not wait for it, and a disk that is full stops
/// nothing but this.
/// </summary>
internal sealed class SnapshotKeeper(
    SnapshotWriter writer, SnapshotStandIn standIn, IOptions<PublishingOptions> options, TimeProvider time, ILogger<SnapshotKeeper> log) : BackgroundService
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
