using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Agencies;
using StPlan.Data.Releases;
using StPlan.Domain;
using StPlan.Domain.Plans;

namespace StPlan.Data.Plans;

/// <summary>A plan document. Provisions are kept flat, in reading order.</summary>
public sealed class PlanRow : IReleased
{
    public required string Id { get; init; }

    public required string Number { get; init; }

    public required Text Kind { get; init; }

    public required Text Title { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required string IssuerCode { get; init; }

    public required string ImplementsId { get; init; }

    public required Letterhead Letterhead { get; init; }

    public required Text Preamble { get; init; }

    public required Signatory Signatory { get; init; }

    public required Annex Annex { get; init; }

    public required string OverallObjectivePath { get; init; }

    public int? ReleaseNumber { get; set; }

    public List<PreambleCitationRow> PreambleCitations { get; init; } = [];

    public List<AreaRow> Areas { get; init; } = [];

    public List<ProvisionRow> Provisions { get; init; } = [];

    public List<ObjectiveRow> Objectives { get; init; } = [];

    public List<TaskGroupRow> TaskGroups { get; init; } = [];

    public List<PlanNoticeRow> Notices { get; init; } = [];
}

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
        builder.HasMany(p => p.Areas).WithOne().HasForeignKey(a => a.PlanId);
        builder.HasMany(p => p.Provisions).WithOne().HasForeignKey(p => p.PlanId);
        builder.HasMany(p => p.Objectives).WithOne().HasForeignKey(o => o.PlanId);
        builder.HasMany(p => p.TaskGroups).WithOne().HasForeignKey(g => g.PlanId);
        builder.HasMany(p => p.Notices).WithOne().HasForeignKey(n => n.PlanId);
    }
}

/// <summary>That a plan's preamble cites a legal document; public with the plan.</summary>
public sealed class PreambleCitationRow
{
    public required string PlanId { get; init; }

    public required string DocumentId { get; init; }

    public required int Position { get; init; }
}

internal sealed class PreambleCitationConfiguration : IEntityTypeConfiguration<PreambleCitationRow>
{
    public void Configure(EntityTypeBuilder<PreambleCitationRow> builder)
    {
        builder.ToTable("PreambleCitations");
        builder.HasKey(c => new { c.PlanId, c.DocumentId });
        builder.HasOne<LegalDocumentRow>().WithMany().HasForeignKey(c => c.DocumentId);
    }
}
