using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Releases;
using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;

namespace StPlan.Data.Agencies;

/// <summary>An agency; all plans share them.</summary>
public sealed class AgencyRow : IReleased
{
    public required string Code { get; init; }

    /// <summary>Its place among the agencies, in the order in which they were first listed.</summary>
    public int Position { get; set; }

    public required Text Name { get; init; }

    public string? ShortName { get; init; }

    public required AgencyKind Kind { get; init; }

    public required AgencyBasis Basis { get; init; }

    /// <summary>Every literal form in which a plan names it; the cells of the annexes resolve by them.</summary>
    public required List<string> NamedAs { get; set; }

    public bool MembersComplete { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }

    public Text? Note { get; init; }

    /// <summary>The documents that its first and last day rest on.</summary>
    public IReadOnlyList<LegalBasis> LegalBasis { get; init; } = [];

    /// <summary>Why it was added, where it did not come with a plan; public with it.</summary>
    public Verbatim? Reason { get; init; }

    public int? ReleaseNumber { get; set; }

    public List<AgencyMemberRow> Members { get; init; } = [];

    public List<AgencySuccessorRow> Successors { get; init; } = [];

    public List<AgencyRevisionRow> Revisions { get; init; } = [];
}

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<AgencyRow>
{
    public void Configure(EntityTypeBuilder<AgencyRow> builder)
    {
        builder.ToTable("Agencies");
        builder.HasKey(a => a.Code);
        builder.HasMany(a => a.Members).WithOne().HasForeignKey(m => m.CollectiveCode);
        builder.HasMany(a => a.Successors).WithOne().HasForeignKey(s => s.AgencyCode);
        builder.HasMany(a => a.Revisions).WithOne().HasForeignKey(r => r.AgencyCode);
        builder.Property(a => a.LegalBasis).HasConversion<JsonListConverter<LegalBasis>, JsonListComparer<LegalBasis>>();
    }
}

/// <summary>A later state of an agency. The latest revision replaces the agency's own row.</summary>
public sealed class AgencyRevisionRow : IDraft
{
    public required string AgencyCode { get; init; }

    public required int Revision { get; init; }

    public required Text Name { get; init; }

    public string? ShortName { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public Text? Note { get; init; }

    /// <summary>The documents that its first and last day rest on.</summary>
    public IReadOnlyList<LegalBasis> LegalBasis { get; init; } = [];

    /// <summary>Why it became what it is; public with the revision.</summary>
    public Verbatim? Reason { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The name of the key that it came in with.</summary>
    public required string RecordedBy { get; init; }

    public DateTimeOffset? DiscardedAt { get; set; }

    public int? ReleaseNumber { get; set; }

    public string Id => FactId.Of(AgencyCode, Revision);
}

internal sealed class AgencyRevisionConfiguration : IEntityTypeConfiguration<AgencyRevisionRow>
{
    public void Configure(EntityTypeBuilder<AgencyRevisionRow> builder)
    {
        builder.ToTable("AgencyRevisions");
        builder.HasKey(r => new { r.AgencyCode, r.Revision });
        builder.Property(r => r.LegalBasis).HasConversion<JsonListConverter<LegalBasis>, JsonListComparer<LegalBasis>>();
        builder.Ignore(r => r.Id);
    }
}

/// <summary>That an agency belongs to a collective.</summary>
public sealed class AgencyMemberRow : IReleased
{
    public required string CollectiveCode { get; init; }

    public required string MemberCode { get; init; }

    /// <summary>Its place among the members.</summary>
    public required int Position { get; init; }

    /// <summary>Why it is so; public with the membership.</summary>
    public Verbatim? Reason { get; init; }

    public int? ReleaseNumber { get; set; }
}

internal sealed class AgencyMemberConfiguration : IEntityTypeConfiguration<AgencyMemberRow>
{
    public void Configure(EntityTypeBuilder<AgencyMemberRow> builder)
    {
        builder.ToTable("AgencyMembers");
        builder.HasKey(m => new { m.CollectiveCode, m.MemberCode });
        builder.HasOne<AgencyRow>().WithMany().HasForeignKey(m => m.MemberCode);
    }
}

/// <summary>That an agency took over the duties of another.</summary>
public sealed class AgencySuccessorRow : IReleased
{
    public required string AgencyCode { get; init; }

    public required string SuccessorCode { get; init; }

    /// <summary>Its place among the successors.</summary>
    public required int Position { get; init; }

    /// <summary>Why it is so; public with the succession.</summary>
    public Verbatim? Reason { get; init; }

    public int? ReleaseNumber { get; set; }
}

internal sealed class AgencySuccessorConfiguration : IEntityTypeConfiguration<AgencySuccessorRow>
{
    public void Configure(EntityTypeBuilder<AgencySuccessorRow> builder)
    {
        builder.ToTable("AgencySuccessors");
        builder.HasKey(s => new { s.AgencyCode, s.SuccessorCode });
        builder.HasOne<AgencyRow>().WithMany().HasForeignKey(s => s.SuccessorCode);
    }
}
