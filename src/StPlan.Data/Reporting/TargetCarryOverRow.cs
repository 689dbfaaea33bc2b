using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Plans;
using StPlan.Data.Releases;
using StPlan.Domain;

namespace StPlan.Data.Reporting;

/// <summary>A revision of the decision on how an indicator's target carries over to an area.</summary>
public sealed class TargetCarryOverRow : IDraft
{
    public required string PlanId { get; init; }

    public required string IndicatorCode { get; init; }

    public required string AreaCode { get; init; }

    public required int Revision { get; init; }

    public decimal? Value { get; init; }

    public int? OutOf { get; init; }

    public required string DecidedBy { get; init; }

    public required string DocumentNumber { get; init; }

    public required DateOnly DocumentDate { get; init; }

    public string? DocumentUrl { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The name of the key that it came in with.</summary>
    public required string RecordedBy { get; init; }

    public Verbatim? Reason { get; init; }

    public DateTimeOffset? DiscardedAt { get; set; }

    public int? ReleaseNumber { get; set; }

    /// <summary>The id that it has in public, too.</summary>
    public string Id => FactId.Of(PlanId, IndicatorCode, AreaCode, Revision);
}

internal sealed class TargetCarryOverConfiguration : IEntityTypeConfiguration<TargetCarryOverRow>
{
    public void Configure(EntityTypeBuilder<TargetCarryOverRow> builder)
    {
        builder.ToTable("TargetCarryOvers");
        builder.HasKey(c => new { c.PlanId, c.IndicatorCode, c.AreaCode, c.Revision });
        builder.HasOne<IndicatorRow>().WithMany().HasForeignKey(c => new { c.PlanId, c.IndicatorCode });
        builder.HasOne<AreaRow>().WithMany().HasForeignKey(c => new { c.PlanId, c.AreaCode });

        builder.Property(c => c.Value).HasPrecision(28, ObservationConfiguration.Decimals);
        builder.Ignore(c => c.Id);
    }
}
