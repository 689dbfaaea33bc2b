using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Agencies;
using StPlan.Data.LegalDocuments;

namespace StPlan.Data.Plans;

internal sealed class PlanConfiguration : IEntityTypeConfiguration<PlanRow>
{
    public void Configure(EntityTypeBuilder<PlanRow> builder)
    {
        builder.ToTable("Plans");
        builder.HasKey(p => p.Id);
        builder.ComplexProperty(p => p.Letterhead);
        builder.ComplexProperty(p => p.Signatory);
        builder.ComplexProperty(p => p.Annex);
        builder.HasOne<AgencyRow>().WithMany().HasForeignKey(p => p.IssuerCode);
        builder.HasOne<LegalDocumentRow>().WithMany().HasForeignKey(p => p.ImplementsId);

        // OverallObjectivePath has no foreign key: it would make plans and provisions wait for each other on insert. The import
        // checks it, and so does the builder of PublishedData.
        builder.HasMany(p => p.PreambleCitations).WithOne().HasForeignKey(c => c.PlanId);
        builder.HasMany(p => p.Provisions).WithOne().HasForeignKey(p => p.PlanId);
        builder.HasMany(p => p.Objectives).WithOne().HasForeignKey(o => o.PlanId);
        builder.HasMany(p => p.TaskGroups).WithOne().HasForeignKey(g => g.PlanId);
    }
}
