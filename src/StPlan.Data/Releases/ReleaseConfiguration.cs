using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StPlan.Data.Releases;

internal sealed class ReleaseConfiguration : IEntityTypeConfiguration<ReleaseRow>
{
    public void Configure(EntityTypeBuilder<ReleaseRow> builder)
    {
        builder.ToTable("Releases");
        builder.HasKey(r => r.Number);

        // Numbered by us, not by the database: the key is what stops two processes from making the same release.
        builder.Property(r => r.Number).ValueGeneratedNever();
    }
}
