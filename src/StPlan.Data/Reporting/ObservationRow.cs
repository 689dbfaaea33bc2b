using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Plans;
using StPlan.Data.Releases;
using StPlan.Domain;
using StPlan.Domain.Observations;

namespace StPlan.Data.Reporting;

/// <summary>A revision of the value of an indicator in a year.</summary>
public sealed class ObservationRow : IDraft
{
    public required string PlanId { get; init; }

    public required string IndicatorCode { get; init; }

    public required int Year { get; init; }

    public required int Revision { get; init; }

    /// <summary>What it is about; null of rows from before areas were asked for, which is not stated.</summary>
    public string? AreaCode { get; init; }

    public decimal? Value { get; init; }

    public int? Rank { get; init; }

    public int? OutOf { get; init; }

    public bool? Accomplished { get; init; }

    public Verbatim? Note { get; init; }

    public required ObservationQuality Quality { get; init; }

    public bool IsBaseline { get; init; }

    public required Source Source { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The name of the key that it came in with.</summary>
    public required string RecordedBy { get; init; }

    public Verbatim? Reason { get; init; }

    public DateTimeOffset? DiscardedAt { get; set; }

    public int? ReleaseNumber { get; set; }

    /// <summary>The id that it has in public, too.</summary>
    public string Id => FactId.Of(PlanId, IndicatorCode, Year, Revision);
}

internal sealed class ObservationConfiguration : IEntityTypeConfiguration<ObservationRow>
{
    // Far beyond what any of the plan's units needs.
    internal const int Decimals = 10;

    public void Configure(EntityTypeBuilder<ObservationRow> builder)
    {
        builder.ToTable("Observations");
        builder.HasKey(o => new { o.PlanId, o.IndicatorCode, o.Year, o.Revision });
        builder.HasOne<IndicatorRow>().WithMany().HasForeignKey(o => new { o.PlanId, o.IndicatorCode });
        builder.HasOne<AreaRow>().WithMany().HasForeignKey(o => new { o.PlanId, o.AreaCode });
        builder.ComplexProperty(o => o.Source);

        builder.Property(o => o.Value).HasPrecision(28, Decimals);
        builder.Ignore(o => o.Id);
    }
}
