using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Agencies;

namespace StPlan.Data.Plans;

internal sealed class ResponsibleAgencyConfiguration : IEntityTypeConfiguration<ResponsibleAgencyRow>
{
    public void Configure(EntityTypeBuilder<ResponsibleAgencyRow> builder)
    {
        builder.ToTable("ResponsibleAgencies");
        builder.HasKey(a => new { a.PlanId, a.ProvisionPath, a.AgencyCode });
        builder.HasOne<AgencyRow>().WithMany().HasForeignKey(a => a.AgencyCode);
    }
}
