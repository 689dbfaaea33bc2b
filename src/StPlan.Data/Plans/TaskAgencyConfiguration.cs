using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Agencies;

namespace StPlan.Data.Plans;

internal sealed class TaskAgencyConfiguration : IEntityTypeConfiguration<TaskAgencyRow>
{
    public void Configure(EntityTypeBuilder<TaskAgencyRow> builder)
    {
        builder.ToTable("TaskAgencies");
        builder.HasKey(a => new { a.PlanId, a.TaskCode, a.Role, a.AgencyCode });
        builder.HasOne<AgencyRow>().WithMany().HasForeignKey(a => a.AgencyCode);
    }
}
