using Microsoft.EntityFrameworkCore;
using StPlan.Data.Databases;
using StPlan.Data.Startup;
using StPlan.Data.Writing;

namespace StPlan.Data.Webhooks;

/// <summary>
/// Who is still to be told of which release. Several servers on one database share the work: each delivery is given to one at a time, for a
/// while, and to another when that one does not come back; so each is made at least once, and as a rule once.
/// </summary>
/// <remarks>Every call throws <see cref="DatabaseUnavailableException"/> where the database cannot be reached.</remarks>
public sealed class WebhookOutbox
{
    private const int MaxNote = 200;

    private readonly DatabaseCalls _database;
    private readonly TimeProvider _time;

    internal WebhookOutbox(DatabaseCalls database, TimeProvider time)
    {
        _database = database;
        _time = time;
    }

    private DateTime Now => _time.GetUtcNow().UtcDateTime;

    /// <summary>Whether there is anything to do; asked every few seconds, and takes no lock.</summary>
    /// <param name="release">The latest release that the sender answers from: who is told of one will look for it there.</param>
    public Task<bool> IsAnyDueAsync(int release, CancellationToken cancellation)
    {
        var now = Now;
        return _database.ReadAsync((context, cancellation) => Due(context, release, now).AnyAsync(cancellation), cancellation);
    }

    /// <summary>Takes deliveries that are due. Nobody else gets them until <paramref name="lease"/> is over.</summary>
    /// <param name="most">How many at most.</param>
    public Task<IReadOnlyList<ClaimedDelivery>> ClaimAsync(int release, int most, TimeSpan lease, CancellationToken cancellation) =>
        _database.WriteAsync(
        async (context, cancellation) =>
        {
            var now = Now;
            var id = Guid.CreateVersion7(_time.GetUtcNow());
            var due = await Due(context, release, now).OrderBy(d => d.NextAttemptAt).ThenBy(d => d.Id).Take(most).ToListAsync(cancellation);
            var claimed = new List<ClaimedDelivery>();
            foreach (var delivery in due)
            {
                delivery.Attempts++;
                delivery.NextAttemptAt = now + lease;
                delivery.Lease = id;
                var subscriber = (await context.Set<WebhookSubscriberRow>().FindAsync([delivery.SubscriberId], cancellation))!;
                claimed.Add(new ClaimedDelivery
                {
                    Id = delivery.Id,
                    Lease = id,
                    SubscriberId = subscriber.Id,
                    SubscriberName = subscriber.Name,
                    Url = subscriber.Url,
                    Secret = subscriber.Secret,
                    ReleaseNumber = delivery.ReleaseNumber,
                    Attempt = delivery.Attempts,
                });
            }

            return new WriteOutcome<IReadOnlyList<ClaimedDelivery>>(claimed, IsToBeKept: claimed.Count > 0);
        },
        cancellation);

    /// <summary>Writes down what came of an attempt.</summary>
    /// <returns>False where the lease had ended and somebody else has it: then nothing is written.</returns>
    public Task<bool> SettleAsync(ClaimedDelivery claimed, DeliveryOutcome outcome, CancellationToken cancellation) => _database.WriteAsync(
        async (context, cancellation) =>
        {
            var delivery = await context.Set<WebhookDeliveryRow>().SingleOrDefaultAsync(
                d => d.Id == claimed.Id && d.Lease == claimed.Lease && d.NextAttemptAt != null, cancellation);
            if (delivery is null)
            {
                return new WriteOutcome<bool>(false, IsToBeKept: false);
            }

            delivery.NextAttemptAt = outcome.NextAttemptAt?.UtcDateTime;
            delivery.DeliveredAt = outcome.IsDelivered ? _time.GetUtcNow() : null;
            delivery.LastOutcome = outcome.Note.Length > MaxNote ? outcome.Note[..MaxNote] : outcome.Note;
            if (outcome.IsGone)
            {
                var subscriber = (await context.Set<WebhookSubscriberRow>().FindAsync([claimed.SubscriberId], cancellation))!;
                await DisableAsync(context, subscriber, _time.GetUtcNow(), outcome.Note, cancellation);
            }

            return new WriteOutcome<bool>(true, IsToBeKept: true);
        },
        cancellation);

    /// <summary>Has all subscribers told of a release, in the transaction that makes it.</summary>
    internal static async Task AddAsync(WriteScope scope, int release, CancellationToken cancellation)
    {
        var subscribers = await scope.Context.Set<WebhookSubscriberRow>().Where(s => s.DisabledAt == null).Select(s => s.Id)
            .ToListAsync(cancellation);
        foreach (var subscriber in subscribers)
        {
            scope.Context.Add(new WebhookDeliveryRow
            {
                Id = $"msg_{Guid.CreateVersion7(scope.Now):N}",
                SubscriberId = subscriber,
                ReleaseNumber = release,
                NextAttemptAt = scope.Now.UtcDateTime,
            });
        }
    }

    /// <summary>From now on nothing is sent to a subscriber, also not what was waiting.</summary>
    internal static async Task DisableAsync(
        StPlanContext context, WebhookSubscriberRow subscriber, DateTimeOffset now, string reason, CancellationToken cancellation)
    {
        subscriber.DisabledAt = now;
        subscriber.DisabledReason = reason;
        var waiting = await context.Set<WebhookDeliveryRow>().Where(d => d.SubscriberId == subscriber.Id && d.NextAttemptAt != null)
            .ToListAsync(cancellation);
        foreach (var delivery in waiting)
        {
            delivery.NextAttemptAt = null;
            delivery.LastOutcome ??= "not sent: the subscriber is disabled";
        }
    }

    private static IQueryable<WebhookDeliveryRow> Due(StPlanContext context, int release, DateTime now) =>
        context.Set<WebhookDeliveryRow>().Where(d => d.NextAttemptAt <= now && d.ReleaseNumber <= release);
}

/// <summary>A delivery that this process alone may make, until its lease ends.</summary>
public sealed class ClaimedDelivery
{
    /// <summary>The <c>webhook-id</c>.</summary>
    public required string Id { get; init; }

    public required Guid Lease { get; init; }

    public required string SubscriberId { get; init; }

    /// <summary>For people.</summary>
    public required string SubscriberName { get; init; }

    public required string Url { get; init; }

    /// <summary>Never to be logged.</summary>
    public required string Secret { get; init; }

    public required int ReleaseNumber { get; init; }

    /// <summary>1, 2, 3 …: which attempt it is.</summary>
    public required int Attempt { get; init; }
}

/// <summary>What came of an attempt.</summary>
/// <param name="Note">For people: "200", "timeout", "503".</param>
public sealed record DeliveryOutcome(string Note)
{
    public bool IsDelivered { get; init; }

    /// <summary>Whether the receiver wants to be told nothing more.</summary>
    public bool IsGone { get; init; }

    /// <summary>When to try again; null where it is delivered or given up.</summary>
    public DateTimeOffset? NextAttemptAt { get; init; }
}
