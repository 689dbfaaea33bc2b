using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Agencies;

namespace StPlan.Data.LegalDocuments;

internal sealed class LegalDocumentConfiguration : IEntityTypeConfiguration<LegalDocumentRow>
{
    public void Configure(EntityTypeBuilder<LegalDocumentRow> builder)
    {
        builder.ToTable("LegalDocuments");
        builder.HasKey(d => d.Id);
        builder.HasOne<AgencyRow>().WithMany().HasForeignKey(d => d.IssuerAgencyCode);
    }
}
