namespace StPlan.Domain.Publishing;

/// <summary>
/// What is public now. A reader takes <see cref="Current"/> once and answers from it alone, so that one answer shows one release.
/// </summary>
public sealed class PublishedDataSource
{
    private PublishedData? _current;
    private long _swaps;

    /// <summary>Whether anything has been loaded: what a readiness probe asks.</summary>
    public bool IsReady => Volatile.Read(ref _current) is not null;

    /// <summary>How often a newer release became current, the first one included.</summary>
    public long Swaps => Volatile.Read(ref _swaps);

    /// <exception cref="InvalidOperationException">Nothing has been loaded yet.</exception>
    public PublishedData Current => Volatile.Read(ref _current)
        ?? throw new InvalidOperationException("Nothing is published yet: load a release and call Advance before answering.");

    /// <summary>Swaps to a newer release. A loader that was overtaken by a faster one must not bring an older release back.</summary>
    /// <returns>False when <paramref name="next"/> is not newer than what is current; then nothing changes.</returns>
    public bool Advance(PublishedData next)
    {
        while (true)
        {
            var seen = Volatile.Read(ref _current);
            if (seen is not null && seen.Release.Number >= next.Release.Number)
            {
                return false;
            }

            if (ReferenceEquals(Interlocked.CompareExchange(ref _current, next, seen), seen))
            {
                Interlocked.Increment(ref _swaps);
                return true;
            }
        }
    }
}
