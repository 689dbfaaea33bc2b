using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using StPlan.Data.Databases;
using StPlan.Data.Keys;
using StPlan.Data.Writing;
using StPlan.Domain;

namespace StPlan.Data.Webhooks;

/// <summary>Who is told of releases. Only a publisher says.</summary>
public sealed class WebhookSubscribers
{
    private const int MaxName = 100;

    // Standard Webhooks: between 24 and 64.
    private const int SecretBytes = 32;

    private readonly Writer _writer;
    private readonly DatabaseCalls _database;

    internal WebhookSubscribers(Writer writer, DatabaseCalls database)
    {
        _writer = writer;
        _database = database;
    }

    /// <summary>Adds one, which is told of all releases from the next on. Its secret is shown once, here.</summary>
    /// <param name="url">Whether requests may go there is for the sender to know.</param>
    public Task<WriteResult<NewWebhook>> AddAsync(Actor actor, string name, string url, CancellationToken cancellation) => _writer.RunAsync(
        actor,
        async (scope, cancellation) =>
        {
            if (await CheckAsync(scope, name, url, cancellation) is { } problem)
            {
                return WriteResult<NewWebhook>.Refused(problem);
            }

            var row = new WebhookSubscriberRow
            {
                Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)),
                Name = Bounds.Clean(name)!,
                Url = url,
                Secret = "whsec_" + Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretBytes)),
                CreatedAt = scope.Now,
                CreatedBy = actor.Name,
            };
            scope.Context.Add(row);
            scope.Audit("addWebhook", row.Id);
            return new WriteResult<NewWebhook>([new NewWebhook(row.Id, row.Secret)], []);
        },
        webhook => webhook.Id,
        (_, _) => Task.FromResult<NewWebhook?>(null),
        WriteOptions.Default,
        cancellation);

    /// <summary>All of them, the oldest first, disabled ones too.</summary>
    public Task<IReadOnlyList<WebhookListing>> ListAsync(CancellationToken cancellation) => _database.ReadAsync(
        async (context, cancellation) =>
        {
            var subscribers = await context.Set<WebhookSubscriberRow>().AsNoTracking().ToListAsync(cancellation);
            var deliveries = (await context.Set<WebhookDeliveryRow>().AsNoTracking().ToListAsync(cancellation)).ToLookup(
                d => d.SubscriberId);
            return (IReadOnlyList<WebhookListing>)[
                .. subscribers.OrderBy(s => s.CreatedAt).ThenBy(s => s.Id).Select(s => new WebhookListing(
                s.Id,
                s.Name,
                s.Url,
                s.CreatedAt,
                s.DisabledAt,
                s.DisabledReason,
                deliveries[s.Id].Count(d => d.NextAttemptAt is not null),
                deliveries[s.Id].Where(d => d.Attempts > 0).OrderByDescending(d => d.ReleaseNumber).FirstOrDefault()?.LastOutcome))];
        },
        cancellation);

    /// <summary>Forgets one with its secret, and what was still to be sent to it.</summary>
    public Task<WriteResult<WebhookSubscriberRow>> RemoveAsync(Actor actor, string idOrName, CancellationToken cancellation) => ChangeAsync(
        actor,
        idOrName,
        async (scope, subscriber, cancellation) =>
        {
            scope.Context.RemoveRange(
                await scope.Context.Set<WebhookDeliveryRow>().Where(d => d.SubscriberId == subscriber.Id).ToListAsync(cancellation));
            scope.Context.Remove(subscriber);
            scope.Audit("removeWebhook", subscriber.Id);
        },
        cancellation);

    /// <summary>It is told again, of releases from the next on.</summary>
    public Task<WriteResult<WebhookSubscriberRow>> EnableAsync(Actor actor, string idOrName, CancellationToken cancellation) => ChangeAsync(
        actor,
        idOrName,
        (scope, subscriber, _) =>
        {
            if (subscriber.DisabledAt is not null)
            {
                (subscriber.DisabledAt, subscriber.DisabledReason) = (null, null);
                scope.Audit("enableWebhook", subscriber.Id);
            }

            return Task.CompletedTask;
        },
        cancellation);

    /// <summary>It is told nothing more until it is enabled. Disabling it again changes nothing.</summary>
    public Task<WriteResult<WebhookSubscriberRow>> DisableAsync(Actor actor, string idOrName, CancellationToken cancellation) =>
        ChangeAsync(
        actor,
        idOrName,
        async (scope, subscriber, cancellation) =>
        {
            if (subscriber.DisabledAt is null)
            {
                await WebhookOutbox.DisableAsync(scope.Context, subscriber, scope.Now, $"by {actor.Name}", cancellation);
                scope.Audit("disableWebhook", subscriber.Id);
            }
        },
        cancellation);

    /// <summary>One to send to; null where there is none, or several of that name.</summary>
    public Task<WebhookSubscriberRow?> FindAsync(string idOrName, CancellationToken cancellation) =>
        _database.ReadAsync((context, cancellation) => FindAsync(context, idOrName, cancellation), cancellation);

    private Task<WriteResult<WebhookSubscriberRow>> ChangeAsync(
        Actor actor, string idOrName, Func<WriteScope, WebhookSubscriberRow, CancellationToken, Task> change,
        CancellationToken cancellation) => _writer.RunAsync(
        actor,
        async (scope, cancellation) =>
        {
            if (Permission.Check(actor, KeyRole.Publisher) is { } notAllowed)
            {
                return WriteResult<WebhookSubscriberRow>.Refused(notAllowed);
            }

            if (await FindAsync(scope.Context, idOrName, cancellation) is not { } subscriber)
            {
                return WriteResult<WebhookSubscriberRow>.Refused(new NotFound(
                    new Text(
                        $"Không có nơi nhận thông báo \"{Bounds.Shorten(idOrName)}\". Hãy dùng mã hoặc tên của một nơi nhận.",
                        NoWebhook(idOrName)),
                    "id"));
            }

            await change(scope, subscriber, cancellation);
            return new WriteResult<WebhookSubscriberRow>([subscriber], []);
        },
        subscriber => subscriber.Id,
        async (context, id) => await context.Set<WebhookSubscriberRow>().FindAsync(id),
        WriteOptions.Default,
        cancellation);

    /// <summary>What an id or name that no webhook has is answered with.</summary>
    public static string NoWebhook(string idOrName) =>
        $"No webhook has the id or name \"{Bounds.Shorten(idOrName)}\". Use the id or the name of a webhook.";

    // The id comes first, as with keys.
    private static async Task<WebhookSubscriberRow?> FindAsync(StPlanContext context, string idOrName, CancellationToken cancellation)
    {
        var found = await context.Set<WebhookSubscriberRow>().Where(s => s.Id == idOrName || s.Name == idOrName).ToListAsync(cancellation);
        return found.Find(s => s.Id == idOrName) ?? (found is [var one] ? one : null);
    }

    private static async Task<WriteProblem?> CheckAsync(WriteScope scope, string name, string url, CancellationToken cancellation)
    {
        var problem = Permission.Check(scope.Actor, KeyRole.Publisher)
            ?? Bounds.Required(name, "name")
            ?? Bounds.Length(name, "name", MaxName)
            ?? Bounds.OneLine(name, "name")
            ?? (WriteProblem?)Bounds.Address(url, "url");
        if (problem is not null)
        {
            return problem;
        }

        var clean = Bounds.Clean(name)!;
        var all = await scope.Context.Set<WebhookSubscriberRow>().Select(s => s.Name).ToListAsync(cancellation);
        return all.Contains(clean)
            ? new ValueOutOfRange(new Text(
                $"Đã có nơi nhận tên \"{clean}\". Hãy chọn tên khác.",
                $"A webhook has the name \"{clean}\". Choose another name."), "name")
            : Bounds.Count(all.Count + 1, "webhooks");
    }
}

/// <summary>A subscriber that was just added, with the one sight of its secret that there is.</summary>
/// <param name="Id">By which it is found.</param>
/// <param name="Secret">For the receiver: never to be logged.</param>
public sealed record NewWebhook(string Id, string Secret)
{
    public override string ToString() => $"{Id} whsec_…";
}

/// <summary>A subscriber as operators see it: without its secret.</summary>
/// <param name="Pending">Releases that it has not been told of yet.</param>
/// <param name="LastOutcome">What came of the last attempt; null where there was none.</param>
public sealed record WebhookListing(
    string Id, string Name, string Url, DateTimeOffset CreatedAt, DateTimeOffset? DisabledAt, string? DisabledReason, int Pending,
    string? LastOutcome);
