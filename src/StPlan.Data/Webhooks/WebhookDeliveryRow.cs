namespace StPlan.Data.Webhooks;

/// <summary>
/// That a subscriber is to be told of a release, and how far that is. Made in the transaction of the release, so that none is forgotten; the schedule is
/// in it, so that a restart goes on with it.
/// </summary>
public sealed class WebhookDeliveryRow
{
    /// <summary>The <c>webhook-id</c>: the same at each attempt, by which a receiver knows what it has had.</summary>
    public required string Id { get; init; }

    public required string SubscriberId { get; init; }

    public required int ReleaseNumber { get; init; }

    /// <summary>Attempts that were begun.</summary>
    public int Attempts { get; set; }

    /// <summary>
    /// UTC. When it may be sent next; for one that is being sent, when it counts as given back; null when nothing more is to be done. Not a DateTimeOffset,
    /// which SQLite cannot compare.
    /// </summary>
    public DateTime? NextAttemptAt { get; set; }

    /// <summary>Of the one who sends it, or was the last to: who finds another here comes too late.</summary>
    public Guid? Lease { get; set; }

    /// <summary>When the receiver took it; null as long as it has not.</summary>
    public DateTimeOffset? DeliveredAt { get; set; }

    /// <summary>What came of the last attempt, for people.</summary>
    public string? LastOutcome { get; set; }
}
