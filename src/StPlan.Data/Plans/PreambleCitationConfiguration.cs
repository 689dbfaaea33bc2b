using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.LegalDocuments;

namespace StPlan.Data.Plans;

internal sealed class PreambleCitationConfiguration : IEntityTypeConfiguration<PreambleCitationRow>
{
    public void Configure(EntityTypeBuilder<PreambleCitationRow> builder)
    {
        builder.ToTable("PreambleCitations");
        builder.HasKey(c => new { c.PlanId, c.DocumentId });
        builder.HasOne<LegalDocumentRow>().WithMany().HasForeignKey(c => c.DocumentId);
    }
}
