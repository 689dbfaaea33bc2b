using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StPlan.Data.Webhooks;

internal sealed class WebhookSubscriberConfiguration : IEntityTypeConfiguration<WebhookSubscriberRow>
{
    public void Configure(EntityTypeBuilder<WebhookSubscriberRow> builder)
    {
        builder.ToTable("WebhookSubscribers");
        builder.HasKey(s => s.Id);
    }
}
