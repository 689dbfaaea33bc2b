using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StPlan.Data.Plans;

internal sealed class TaskGroupConfiguration : IEntityTypeConfiguration<TaskGroupRow>
{
    public void Configure(EntityTypeBuilder<TaskGroupRow> builder)
    {
        builder.ToTable("TaskGroups");
        builder.HasKey(g => new { g.PlanId, g.Number });
        builder.HasMany(g => g.Tasks).WithOne().HasForeignKey(t => new { t.PlanId, t.GroupNumber });
    }
}
