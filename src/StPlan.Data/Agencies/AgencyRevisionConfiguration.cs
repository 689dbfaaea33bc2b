using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StPlan.Data.Agencies;

internal sealed class AgencyRevisionConfiguration : IEntityTypeConfiguration<AgencyRevisionRow>
{
    public void Configure(EntityTypeBuilder<AgencyRevisionRow> builder)
    {
        builder.ToTable("AgencyRevisions");
        builder.HasKey(r => new { r.AgencyCode, r.Revision });
        builder.Ignore(r => r.Id);
    }
}
