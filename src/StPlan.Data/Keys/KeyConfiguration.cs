using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Agencies;

namespace StPlan.Data.Keys;

internal sealed class KeyConfiguration : IEntityTypeConfiguration<KeyRow>
{
    public void Configure(EntityTypeBuilder<KeyRow> builder)
    {
        builder.ToTable("Keys");
        builder.HasKey(k => k.Id);
        builder.Property(k => k.SecretHash).HasMaxLength(32);
        builder.Property(k => k.RevokedAt).IsConcurrencyToken();
        builder.HasOne<AgencyRow>().WithMany().HasForeignKey(k => k.AgencyCode);
    }
}
