using StPlan.Data.Snapshots;
using StPlan.Data.Startup;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Publishing;

/// <summary>
/// Older releases, built from the database when somebody asks for them. The few that were asked for last are kept; what they hold never
/// changes, so that keeping them is only a matter of memory.
/// </summary>
public sealed class PublishedReleases(PublishedDataLoader loader, SnapshotStandIn standIn) : IDisposable
{
    /// <summary>How many are kept.</summary>
    public const int Capacity = 4;

    // One load at a time: those who ask for the same release while it is built find it built, and nobody can make the database build many
    // at once.
    private readonly SemaphoreSlim _loading = new(1);
    private PublishedData[] _kept = [];

    /// <summary>What was public at a release, as those know it who hold <paramref name="present"/>.</summary>
    /// <param name="present">What the request answers from; its own release needs no database.</param>
    /// <param name="release">The number of the release.</param>
    /// <returns>Null when there was no such release up to <paramref name="present"/>.</returns>
    /// <exception cref="DatabaseUnavailableException">The release is not kept, and the database cannot be read.</exception>
    public Task<PublishedData?> FindAsync(PublishedData present, int release, CancellationToken cancellation)
    {
        if (release == present.Release.Number)
        {
            return Task.FromResult<PublishedData?>(present);
        }

        if (present.FindRelease(release) is null)
        {
            return Task.FromResult<PublishedData?>(null);
        }

        return FindKept(release) is { } kept ? Task.FromResult<PublishedData?>(kept) : LoadAsync(release, cancellation);
    }

    public void Dispose() => _loading.Dispose();

    private async Task<PublishedData?> LoadAsync(int release, CancellationToken cancellation)
    {
        await _loading.WaitAsync(cancellation);
        try
        {
            if (FindKept(release) is { } builtMeanwhile)
            {
                return builtMeanwhile;
            }

            var data = await (standIn.Current is { } snapshot ? snapshot.LoadAsync(release, cancellation)
                : loader.LoadAsync(release, cancellation))
                ?? throw loader.ExplainMissing(release);
            Keep(data);
            return data;
        }
        finally
        {
            _loading.Release();
        }
    }

    private PublishedData? FindKept(int release)
    {
        var kept = Volatile.Read(ref _kept);
        var found = Array.Find(kept, d => d.Release.Number == release);
        if (found is not null && kept[0] != found)
        {
            // Asked for last, forgotten last. If somebody else changes the order at the same time, one of the two orders is as good as the
            // other.
            Interlocked.CompareExchange(ref _kept, [found, .. kept.Where(d => d != found)], kept);
        }

        return found;
    }

    private void Keep(PublishedData data)
    {
        PublishedData[] kept;
        do
        {
            kept = Volatile.Read(ref _kept);
        }
        while (Interlocked.CompareExchange(ref _kept, [data, .. kept.Take(Capacity - 1)], kept) != kept);
    }
}
