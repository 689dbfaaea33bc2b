using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StPlan.Data.Agencies;

internal sealed class AgencyMemberConfiguration : IEntityTypeConfiguration<AgencyMemberRow>
{
    public void Configure(EntityTypeBuilder<AgencyMemberRow> builder)
    {
        builder.ToTable("AgencyMembers");
        builder.HasKey(m => new { m.CollectiveCode, m.MemberCode });
        builder.HasOne<AgencyRow>().WithMany().HasForeignKey(m => m.MemberCode);
    }
}
