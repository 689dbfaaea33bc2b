namespace StPlan.Data.Webhooks;

/// <summary>Who is told of releases, and where. Nothing of it is public.</summary>
public sealed class WebhookSubscriberRow
{
    public required string Id { get; init; }

    /// <summary>For people: who it is.</summary>
    public required string Name { get; init; }

    /// <summary>May hold a token of the receiver's: not to be logged.</summary>
    public required string Url { get; init; }

    /// <summary><c>whsec_</c> and Base64. As it is, for each message is signed with it: who reads the database can sign in this server's name.</summary>
    public required string Secret { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The name of the key that it was added with.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>Since when nothing is sent to it; null while it is told.</summary>
    public DateTimeOffset? DisabledAt { get; set; }

    public string? DisabledReason { get; set; }
}
