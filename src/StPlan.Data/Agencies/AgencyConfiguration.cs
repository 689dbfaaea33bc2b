using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StPlan.Data.Agencies;

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<AgencyRow>
{
    public void Configure(EntityTypeBuilder<AgencyRow> builder)
    {
        builder.ToTable("Agencies");
        builder.HasKey(a => a.Code);
        builder.HasMany(a => a.Members).WithOne().HasForeignKey(m => m.CollectiveCode);
        builder.HasMany(a => a.Successors).WithOne().HasForeignKey(s => s.AgencyCode);
        builder.HasMany(a => a.Revisions).WithOne().HasForeignKey(r => r.AgencyCode);
    }
}
