using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StPlan.Data.Plans;

internal sealed class ObjectiveConfiguration : IEntityTypeConfiguration<ObjectiveRow>
{
    public void Configure(EntityTypeBuilder<ObjectiveRow> builder)
    {
        builder.ToTable("Objectives");
        builder.HasKey(o => new { o.PlanId, o.Code });
        builder.HasOne<ProvisionRow>().WithMany().HasForeignKey(o => new { o.PlanId, o.ProvisionPath });
        builder.HasMany(o => o.Indicators).WithOne().HasForeignKey(i => new { i.PlanId, i.ObjectiveCode });
    }
}
