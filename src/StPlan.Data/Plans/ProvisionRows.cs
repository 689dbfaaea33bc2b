using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Agencies;
using StPlan.Data.Releases;
using StPlan.Domain;

namespace StPlan.Data.Plans;

/// <summary>A provision of a plan.</summary>
public sealed class ProvisionRow : IReleased
{
    public required string PlanId { get; init; }

    public required string Path { get; init; }

    /// <summary>Its place in the plan, in reading order; so a parent comes before its children.</summary>
    public required int Position { get; init; }

    public string? ParentPath { get; init; }

    public required string Label { get; init; }

    public Text? Heading { get; init; }

    public Text? Text { get; init; }

    public Text? Note { get; init; }

    public int? ReleaseNumber { get; set; }

    public List<ProvisionCitationRow> Citations { get; init; } = [];

    /// <summary>The agencies of which the provision asks something; empty for most.</summary>
    public List<ResponsibleAgencyRow> ResponsibleAgencies { get; init; } = [];
}

internal sealed class ProvisionConfiguration : IEntityTypeConfiguration<ProvisionRow>
{
    public void Configure(EntityTypeBuilder<ProvisionRow> builder)
    {
        builder.ToTable("Provisions");
        builder.HasKey(p => new { p.PlanId, p.Path });
        builder.HasOne<ProvisionRow>().WithMany().HasForeignKey(p => new { p.PlanId, p.ParentPath });
        builder.HasMany(p => p.Citations).WithOne().HasForeignKey(c => new { c.PlanId, c.ProvisionPath });
        builder.HasMany(p => p.ResponsibleAgencies).WithOne().HasForeignKey(a => new { a.PlanId, a.ProvisionPath });
    }
}

/// <summary>That a provision cites a legal document; public with the provision.</summary>
public sealed class ProvisionCitationRow
{
    public required string PlanId { get; init; }

    public required string ProvisionPath { get; init; }

    public required string DocumentId { get; init; }

    public required int Position { get; init; }
}

internal sealed class ProvisionCitationConfiguration : IEntityTypeConfiguration<ProvisionCitationRow>
{
    public void Configure(EntityTypeBuilder<ProvisionCitationRow> builder)
    {
        builder.ToTable("ProvisionCitations");
        builder.HasKey(c => new { c.PlanId, c.ProvisionPath, c.DocumentId });
        builder.HasOne<LegalDocumentRow>().WithMany().HasForeignKey(c => c.DocumentId);
    }
}

/// <summary>That a provision asks something of an agency; public with the provision.</summary>
public sealed class ResponsibleAgencyRow
{
    public required string PlanId { get; init; }

    public required string ProvisionPath { get; init; }

    public required string AgencyCode { get; init; }

    public required int Position { get; init; }
}

internal sealed class ResponsibleAgencyConfiguration : IEntityTypeConfiguration<ResponsibleAgencyRow>
{
    public void Configure(EntityTypeBuilder<ResponsibleAgencyRow> builder)
    {
        builder.ToTable("ResponsibleAgencies");
        builder.HasKey(a => new { a.PlanId, a.ProvisionPath, a.AgencyCode });
        builder.HasOne<AgencyRow>().WithMany().HasForeignKey(a => a.AgencyCode);
    }
}
