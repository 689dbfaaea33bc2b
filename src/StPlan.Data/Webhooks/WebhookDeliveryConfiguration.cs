using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Releases;

namespace StPlan.Data.Webhooks;

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
