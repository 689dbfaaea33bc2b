using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Releases;

namespace StPlan.Data.Webhooks;

/// <summary>Who is told of releases, and where. Nothing of it is public.</summary>
public sealed class WebhookSubscriberRow
{
    public required string Id { get; init; }

    /// <summary>For people: who it is.</summary>
    public required string Name { get; init; }

    /// <summary>May hold a token of the receiver's: not to be logged.</summary>
    public required string Url { get; init; }

    /// <summary>
    /// <c>whsec_</c> and Base64. As it is, for each message is signed with it: who reads the database can sign in this server's name.
    /// </summary>
    public required string Secret { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The name of the key that it was added with.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>Since when nothing is sent to it; null while it is told.</summary>
    public DateTimeOffset? DisabledAt { get; set; }

    public string? DisabledReason { get; set; }
}

internal sealed class WebhookSubscriberConfiguration : IEntityTypeConfiguration<WebhookSubscriberRow>
{
    public void Configure(EntityTypeBuilder<WebhookSubscriberRow> builder)
    {
        builder.ToTable("WebhookSubscribers");
        builder.HasKey(s => s.Id);
    }
}

/// <summary>
/// That a subscriber is to be told of a release, and how far that is. Made in the transaction of the release, so that none is forgotten;
/// the schedule is in it, so that a restart goes on with it.
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
    /// UTC. When it may be sent next; for one that is being sent, when it counts as given back; null when nothing more is to be done. Not a
    /// DateTimeOffset, which SQLite cannot compare.
    /// </summary>
    public DateTime? NextAttemptAt { get; set; }

    /// <summary>Of the one who sends it, or was the last to: who finds another here comes too late.</summary>
    public Guid? Lease { get; set; }

    /// <summary>When the receiver took it; null as long as it has not.</summary>
    public DateTimeOffset? DeliveredAt { get; set; }

    /// <summary>What came of the last attempt, for people.</summary>
    public string? LastOutcome { get; set; }
}

internal sealed class WebhookDeliveryConfiguration : IEntityTypeConfiguration<WebhookDeliveryRow>
{
    public void Configure(EntityTypeBuilder<WebhookDeliveryRow> builder)
    {
        builder.ToTable("WebhookDeliveries");
        builder.HasKey(d => d.Id);
        builder.HasOne<WebhookSubscriberRow>().WithMany().HasForeignKey(d => d.SubscriberId);
        builder.HasOne<ReleaseRow>().WithMany().HasForeignKey(d => d.ReleaseNumber);

        // What is asked for every few seconds.
        builder.HasIndex(d => d.NextAttemptAt);
    }
}
