using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Plans;

namespace StPlan.Data.Reporting;

internal sealed class TaskAssessmentConfiguration : IEntityTypeConfiguration<TaskAssessmentRow>
{
    public void Configure(EntityTypeBuilder<TaskAssessmentRow> builder)
    {
        builder.ToTable("TaskAssessments");
        builder.HasKey(a => new { a.PlanId, a.TaskCode, a.Year, a.Revision });
        builder.HasOne<TaskRow>().WithMany().HasForeignKey(a => new { a.PlanId, a.TaskCode });
        builder.Ignore(a => a.Id);
    }
}
