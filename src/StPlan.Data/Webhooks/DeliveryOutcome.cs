namespace StPlan.Data.Webhooks;

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
