using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StPlan.Data.Agencies;

internal sealed class AgencySuccessorConfiguration : IEntityTypeConfiguration<AgencySuccessorRow>
{
    public void Configure(EntityTypeBuilder<AgencySuccessorRow> builder)
    {
        builder.ToTable("AgencySuccessors");
        builder.HasKey(s => new { s.AgencyCode, s.SuccessorCode });
        builder.HasOne<AgencyRow>().WithMany().HasForeignKey(s => s.SuccessorCode);
    }
}
