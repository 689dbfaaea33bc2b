using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Plans;
using StPlan.Data.Releases;
using StPlan.Domain;

namespace StPlan.Data.Reporting;

/// <summary>That a reporting period was closed, or opened again.</summary>
public sealed class PeriodClosureRow : IDraft
{
    public required string PlanId { get; init; }

    public required int Year { get; init; }

    public required int Revision { get; init; }

    /// <summary>False when it was opened again.</summary>
    public required bool IsClosed { get; init; }

    public Verbatim? Reason { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The name of the key that it came in with.</summary>
    public required string RecordedBy { get; init; }

    public DateTimeOffset? DiscardedAt { get; set; }

    public int? ReleaseNumber { get; set; }

    public string Id => FactId.Of(PlanId, Year, Revision);
}

internal sealed class PeriodClosureConfiguration : IEntityTypeConfiguration<PeriodClosureRow>
{
    public void Configure(EntityTypeBuilder<PeriodClosureRow> builder)
    {
        builder.ToTable("PeriodClosures");
        builder.HasKey(c => new { c.PlanId, c.Year, c.Revision });
        builder.HasOne<PlanRow>().WithMany().HasForeignKey(c => c.PlanId);
        builder.Ignore(c => c.Id);
    }
}
