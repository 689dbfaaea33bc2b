namespace StPlan.Data.Webhooks;

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
