using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Releases;
using StPlan.Domain;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Plans;

namespace StPlan.Data.Plans;

/// <summary>A revision of a notice of a plan. The latest one holds. They come from the plan's file alone.</summary>
public sealed class PlanNoticeRow : IReleased
{
    public required string PlanId { get; init; }

    public required string Code { get; init; }

    /// <summary>1, 2, 3 …</summary>
    public required int Revision { get; init; }

    /// <summary>Its place among the notices of the plan, in the order of the file.</summary>
    public required int Position { get; init; }

    public required PlanNoticeKind Kind { get; init; }

    public DateOnly? Since { get; init; }

    public required Text Title { get; init; }

    public required Text Text { get; init; }

    public IReadOnlyList<LegalBasis> LegalBasis { get; init; } = [];

    public int? ReleaseNumber { get; set; }

    internal PlanNoticeRow At(int position) => As(Revision, position);

    internal PlanNoticeRow As(int revision) => As(revision, Position);

    private PlanNoticeRow As(int revision, int position) => new()
    {
        PlanId = PlanId,
        Code = Code,
        Revision = revision,
        Position = position,
        Kind = Kind,
        Since = Since,
        Title = Title,
        Text = Text,
        LegalBasis = LegalBasis,
    };

    internal bool SaysTheSameAs(PlanNoticeRow other) =>
        (Kind, Since, Title.Vi, Title.En, Text.Vi, Text.En, LegalBases.Write(LegalBasis))
        == (other.Kind, other.Since, other.Title.Vi, other.Title.En, other.Text.Vi, other.Text.En, LegalBases.Write(other.LegalBasis));
}

internal sealed class PlanNoticeConfiguration : IEntityTypeConfiguration<PlanNoticeRow>
{
    public void Configure(EntityTypeBuilder<PlanNoticeRow> builder)
    {
        builder.ToTable("PlanNotices");
        builder.HasKey(n => new { n.PlanId, n.Code, n.Revision });
        builder.Property(n => n.LegalBasis).HasConversion<JsonListConverter<LegalBasis>, JsonListComparer<LegalBasis>>();
    }
}

/// <summary>Legal bases as they are stored.</summary>
internal static class LegalBases
{
    public static string Write(IReadOnlyList<LegalBasis> documents) => JsonListConverter<LegalBasis>.Write(documents);
}
