using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Plans;

namespace StPlan.Data.Reporting;

internal sealed class PeriodClosureConfiguration : IEntityTypeConfiguration<PeriodClosureRow>
{
    public void Configure(EntityTypeBuilder<PeriodClosureRow> builder)
    {
        builder.ToTable("PeriodClosures");
        builder.HasKey(c => new { c.PlanId, c.Year, c.Revision });
        builder.HasOne<PlanRow>().WithMany().HasForeignKey(c => c.PlanId);
        builder.Ignore(c => c.Id);
    }
}
