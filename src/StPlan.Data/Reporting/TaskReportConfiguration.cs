using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Agencies;
using StPlan.Data.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Data.Reporting;

internal sealed class TaskReportConfiguration : IEntityTypeConfiguration<TaskReportRow>
{
    public void Configure(EntityTypeBuilder<TaskReportRow> builder)
    {
        builder.ToTable("TaskReports");
        builder.HasKey(r => new { r.PlanId, r.TaskCode, r.AgencyCode, r.Year, r.Revision });
        builder.HasOne<TaskRow>().WithMany().HasForeignKey(r => new { r.PlanId, r.TaskCode });
        builder.HasOne<AgencyRow>().WithMany().HasForeignKey(r => r.AgencyCode);
        builder.Property(r => r.Outputs).HasConversion<JsonListConverter<Output>, JsonListComparer<Output>>();
        builder.Property(r => r.Evidence).HasConversion<JsonListConverter<Evidence>, JsonListComparer<Evidence>>();
        builder.Ignore(r => r.Id);
    }
}
