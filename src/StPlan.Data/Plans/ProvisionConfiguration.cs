using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StPlan.Data.Plans;

internal sealed class ProvisionConfiguration : IEntityTypeConfiguration<ProvisionRow>
{
    public void Configure(EntityTypeBuilder<ProvisionRow> builder)
    {
        builder.ToTable("Provisions");
        builder.HasKey(p => new { p.PlanId, p.Path });
        builder.HasOne<ProvisionRow>().WithMany().HasForeignKey(p => new { p.PlanId, p.ParentPath });
        builder.HasMany(p => p.Citations).WithOne().HasForeignKey(c => new { c.PlanId, c.ProvisionPath });
        builder.HasMany(p => p.ResponsibleAgencies).WithOne().HasForeignKey(a => new { a.PlanId, a.ProvisionPath });
    }
}
