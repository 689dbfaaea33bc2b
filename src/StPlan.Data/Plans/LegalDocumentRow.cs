using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Agencies;
using StPlan.Data.Releases;
using StPlan.Domain;
using StPlan.Domain.LegalDocuments;

namespace StPlan.Data.Plans;

/// <summary>A legal document that plans cite; all plans share them.</summary>
public sealed class LegalDocumentRow : IReleased
{
    public required string Id { get; init; }

    /// <summary>Its place among the documents, in the order in which they were first listed.</summary>
    public int Position { get; set; }

    public string? Number { get; init; }

    public required LegalDocumentKind Kind { get; init; }

    public required Text Title { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public Text? Issuer { get; init; }

    public string? IssuerAgencyCode { get; init; }

    public Text? Note { get; init; }

    public int? ReleaseNumber { get; set; }
}

internal sealed class LegalDocumentConfiguration : IEntityTypeConfiguration<LegalDocumentRow>
{
    public void Configure(EntityTypeBuilder<LegalDocumentRow> builder)
    {
        builder.ToTable("LegalDocuments");
        builder.HasKey(d => d.Id);
        builder.HasOne<AgencyRow>().WithMany().HasForeignKey(d => d.IssuerAgencyCode);
    }
}
