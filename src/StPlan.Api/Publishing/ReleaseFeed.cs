using Microsoft.Extensions.Options;
using StPlan.Api.Hosting;
using StPlan.Domain.Publishing;
using StPlan.GraphQL;

namespace StPlan.Api.Publishing;

/// <summary>
/// Tells those who subscribed of new releases. Each of them gets every release that becomes current after it subscribed, in order and none
/// twice, whoever announces what how often. A reader that is too slow is not skipped over silently: its stream ends, and says why.
/// </summary>
public sealed class ReleaseFeed(PublishedDataSource source, IOptions<LimitsOptions> limits)
{
    /// <summary>How many releases wait for a reader. They come a few times a year: who is behind by so many has gone to sleep.</summary>
    public const int Backlog = 16;

    private readonly int _maxSubscriptions = limits.Value.MaxSubscriptions;
    private readonly HashSet<ReleaseSubscription> _subscriptions = [];
    private readonly Lock _lock = new();

    /// <summary>How many read at the moment.</summary>
    public int Subscriptions
    {
        get
        {
            lock (_lock)
            {
                return _subscriptions.Count;
            }
        }
    }

    /// <summary>
    /// Subscribes at once, not when it is first read; the place is given back when it was read to its end, or is cancelled.
    /// </summary>
    /// <exception cref="GraphQLException">There are as many subscriptions as this server takes.</exception>
    public IAsyncEnumerable<ReleasePublished> ReadAllAsync(CancellationToken cancellation)
    {
        ReleaseSubscription subscription;
        lock (_lock)
        {
            if (_subscriptions.Count >= _maxSubscriptions)
            {
                throw new GraphQLException(
                    $"This server has its {_maxSubscriptions} subscriptions (MaxSubscriptions). Come back later, or query \"release\" "
                        + "now and then.",
                    ErrorCodes.LimitExceeded);
            }

            subscription = new ReleaseSubscription(source.Current.Release.Number, Backlog, Remove);
            _subscriptions.Add(subscription);
        }

        return subscription.ReadAllAsync(cancellation);
    }

    /// <summary>
    /// To be called after every <see cref="PublishedDataSource.Advance"/> that succeeded. Releases between the one that was current before
    /// and this
    /// one are announced as well.
    /// </summary>
    public void Announce(PublishedData published)
    {
        // Under the lock, so that of two who announce at the same time each reader hears in one order.
        lock (_lock)
        {
            foreach (var subscription in _subscriptions)
            {
                subscription.Announce(published);
            }
        }
    }

    private void Remove(ReleaseSubscription subscription)
    {
        lock (_lock)
        {
            _subscriptions.Remove(subscription);
        }
    }
}

/// <summary>A release came out. Each release has an event of its own, also where a replica learnt of several at once.</summary>
/// <param name="Release">The release.</param>
/// <param name="Data">What was public when this replica learnt of it: as of that release, or of a later one that came with it.</param>
public sealed record ReleasePublished(Release Release, PublishedData Data);
