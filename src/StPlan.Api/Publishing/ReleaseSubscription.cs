using System.Runtime.CompilerServices;
using System.Threading.Channels;
using StPlan.Domain.Publishing;
using StPlan.GraphQL;

namespace StPlan.Api.Publishing;

/// <summary>One reader of a <see cref="ReleaseFeed"/>: what it has seen, and what waits for it.</summary>
/// <param name="seen">The number of the release that was current when it subscribed.</param>
/// <param name="backlog">How many releases may wait.</param>
/// <param name="onEnd">Called when it reads no more; more than once does no harm.</param>
internal sealed class ReleaseSubscription(int seen, int backlog, Action<ReleaseSubscription> onEnd)
{
    private readonly Channel<ReleasePublished> _waiting = Channel.CreateBounded<ReleasePublished>(
        new BoundedChannelOptions(backlog) { SingleReader = true, SingleWriter = true });

    private int _seen = seen;

    /// <summary>Puts the releases that this reader has not seen into its queue. Only one at a time may call this.</summary>
    public void Announce(PublishedData published)
    {
        foreach (var release in published.Releases.Where(r => r.Number > _seen))
        {
            if (!_waiting.Writer.TryWrite(new ReleasePublished(release, published)))
            {
                // What waits is still delivered; the error comes after it.
                _waiting.Writer.TryComplete(new GraphQLException(
                    $"The stream ends before release {release.Number} because the client left {backlog} releases unread. Subscribe "
                        + "again. \"releases\" has the missed ones.",
                    ErrorCodes.LimitExceeded));
                return;
            }

            _seen = release.Number;
        }
    }

    public IAsyncEnumerable<ReleasePublished> ReadAllAsync(CancellationToken cancellation)
    {
        // A client that leaves before the stream is first read would leave its place taken.
        var registration = cancellation.UnsafeRegister(state => onEnd((ReleaseSubscription)state!), this);
        return ReadAsync(registration, cancellation);
    }

    private async IAsyncEnumerable<ReleasePublished> ReadAsync(
        CancellationTokenRegistration registration, [EnumeratorCancellation] CancellationToken cancellation)
    {
        try
        {
            await foreach (var published in _waiting.Reader.ReadAllAsync(cancellation))
            {
                yield return published;
            }
        }
        finally
        {
            await registration.DisposeAsync();
            onEnd(this);
        }
    }
}
