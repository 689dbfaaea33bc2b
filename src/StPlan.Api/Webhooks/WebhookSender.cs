using Microsoft.Extensions.Options;
using StPlan.Api.OpenData;
using StPlan.Api.Publishing;
using StPlan.Data.Startup;
using StPlan.Data.Webhooks;
using StPlan.Domain.Publishing;

namespace StPlan.Api.Webhooks;

/// <summary>Tells subscribers of releases, from the outbox that all servers on the database share.</summary>
internal sealed class WebhookSender(
    WebhookOutbox outbox,
    WebhookClient client,
    RetrySchedule schedule,
    PublishedDataSource source,
    IOptions<WebhookOptions> options,
    IOptions<PublishingOptions> publishing,
    IOptions<OpenDataOptions> openData,
    TimeProvider time,
    ILogger<WebhookSender> log) : BackgroundService
{
    private const int AtOnce = 8;

    // On top of the longest that a message takes, for what is written before and after it.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    private readonly TimeSpan _lease = TimeSpan.FromSeconds(options.Value.TimeoutSeconds) + Margin;

    /// <summary>Sends what is due, a few at once.</summary>
    /// <returns>How many were sent.</returns>
    /// <exception cref="DatabaseUnavailableException">The outbox cannot be reached.</exception>
    internal async Task<int> SendDueAsync(CancellationToken cancellation)
    {
        var published = source.Current;
        if (!await outbox.IsAnyDueAsync(published.Release.Number, cancellation))
        {
            return 0;
        }

        var claimed = await outbox.ClaimAsync(published.Release.Number, AtOnce, _lease, cancellation);
        await Task.WhenAll(claimed.Select(delivery => DeliverAsync(published, delivery, cancellation)));
        return claimed.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(publishing.Value.PollSeconds), time);
        var isReachable = true;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                while (await SendDueAsync(stoppingToken) == AtOnce)
                {
                    // There are more.
                }

                isReachable = true;
            }
            catch (DatabaseUnavailableException exception)
            {
                if (isReachable)
                {
                    log.NoOutbox(exception.Message);
                    isReachable = false;
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // A bug of ours must not end the server, which a background service that throws would.
                log.SendingFailed(exception);
            }
        }
    }

    private async Task DeliverAsync(PublishedData published, ClaimedDelivery delivery, CancellationToken cancellation)
    {
        var release = published.FindRelease(delivery.ReleaseNumber)!;
        var body = WebhookMessage.Of(WebhookMessage.ReleasePublished, release, openData.Value.BaseUrl);
        var answer = await client.SendAsync(delivery.Url, delivery.Secret, delivery.Id, body, cancellation);
        var outcome = OutcomeOf(answer, delivery.Attempt);

        // Not given up when the server stops: what has been received must not be sent again by another.
        if (await outbox.SettleAsync(delivery, outcome, CancellationToken.None))
        {
            Log(delivery, outcome);
        }
    }

    private DeliveryOutcome OutcomeOf(WebhookAnswer answer, int attempt) => new(answer.Note)
    {
        IsDelivered = answer.IsDelivered,
        IsGone = answer.IsGone,
        NextAttemptAt = answer.IsDelivered || answer.IsGone ? null : time.GetUtcNow() + schedule.PauseAfter(attempt, answer.RetryAfter),
    };

    private void Log(ClaimedDelivery delivery, DeliveryOutcome outcome)
    {
        if (outcome.IsDelivered)
        {
            log.Delivered(delivery.SubscriberName, delivery.ReleaseNumber, delivery.Attempt, outcome.Note);
        }
        else if (outcome.IsGone)
        {
            log.Gone(delivery.SubscriberName);
        }
        else if (outcome.NextAttemptAt is { } next)
        {
            log.TriedInVain(delivery.SubscriberName, delivery.ReleaseNumber, delivery.Attempt, outcome.Note, next);
        }
        else
        {
            log.GivenUp(delivery.SubscriberName, delivery.ReleaseNumber, delivery.Attempt, outcome.Note);
        }
    }
}

/// <summary>What the server says of webhooks. Neither secrets nor addresses, which may hold a token of the receiver's.</summary>
internal static partial class WebhookLog
{
    [LoggerMessage(40, LogLevel.Information, "The webhook {Subscriber} received release {Release} (attempt {Attempt}: {Note}).")]
    public static partial void Delivered(this ILogger logger, string subscriber, int release, int attempt, string note);

    [LoggerMessage(41, LogLevel.Warning, "The webhook {Subscriber} did not receive release {Release} (attempt {Attempt}: {Note}). The "
        + "next attempt is at {Next:u}.")]
    public static partial void TriedInVain(this ILogger logger, string subscriber, int release, int attempt, string note,
        DateTimeOffset next);

    [LoggerMessage(42, LogLevel.Error, "The webhook {Subscriber} did not receive release {Release}. Attempt {Attempt} was the last "
        + "({Note}).")]
    public static partial void GivenUp(this ILogger logger, string subscriber, int release, int attempt, string note);

    [LoggerMessage(43, LogLevel.Warning, "The webhook {Subscriber} is gone (410). It receives nothing more until you enable it.")]
    public static partial void Gone(this ILogger logger, string subscriber);

    [LoggerMessage(44, LogLevel.Warning, "The server cannot send webhooks. {Problem}")]
    public static partial void NoOutbox(this ILogger logger, string problem);

    [LoggerMessage(45, LogLevel.Error, "Looking for webhooks to send failed.")]
    public static partial void SendingFailed(this ILogger logger, Exception exception);
}
