using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.LegalDocuments;

namespace StPlan.Data.Plans;

internal sealed class ProvisionCitationConfiguration : IEntityTypeConfiguration<ProvisionCitationRow>
{
    public void Configure(EntityTypeBuilder<ProvisionCitationRow> builder)
    {
        builder.ToTable("ProvisionCitations");
        builder.HasKey(c => new { c.PlanId, c.ProvisionPath, c.DocumentId });
        builder.HasOne<LegalDocumentRow>().WithMany().HasForeignKey(c => c.DocumentId);
    }
}
