using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StPlan.Data.Plans;

internal sealed class TaskConfiguration : IEntityTypeConfiguration<TaskRow>
{
    public void Configure(EntityTypeBuilder<TaskRow> builder)
    {
        builder.ToTable("Tasks");
        builder.HasKey(t => new { t.PlanId, t.Code });
        builder.ComplexProperty(t => t.Timeframe);
        builder.HasMany(t => t.Agencies).WithOne().HasForeignKey(a => new { a.PlanId, a.TaskCode });
        builder.HasMany(t => t.Citations).WithOne().HasForeignKey(c => new { c.PlanId, c.TaskCode });
    }
}
