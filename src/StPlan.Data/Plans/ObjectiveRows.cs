using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Releases;
using StPlan.Domain;
using StPlan.Domain.Plans;

namespace StPlan.Data.Plans;

/// <summary>A specific objective of a plan.</summary>
public sealed class ObjectiveRow : IReleased
{
    public required string PlanId { get; init; }

    public required string Code { get; init; }

    public required int Position { get; init; }

    public required string ProvisionPath { get; init; }

    public int? ReleaseNumber { get; set; }

    public List<IndicatorRow> Indicators { get; init; } = [];
}

internal sealed class ObjectiveConfiguration : IEntityTypeConfiguration<ObjectiveRow>
{
    public void Configure(EntityTypeBuilder<ObjectiveRow> builder)
    {
        builder.ToTable("Objectives");
        builder.HasKey(o => new { o.PlanId, o.Code });
        builder.HasOne<ProvisionRow>().WithMany().HasForeignKey(o => new { o.PlanId, o.ProvisionPath });
        builder.HasMany(o => o.Indicators).WithOne().HasForeignKey(i => new { i.PlanId, i.ObjectiveCode });
    }
}

/// <summary>An indicator of an objective, with its target.</summary>
public sealed class IndicatorRow : IReleased
{
    public required string PlanId { get; init; }

    public required string Code { get; init; }

    /// <summary>Its place within the objective.</summary>
    public required int Position { get; init; }

    public required string ObjectiveCode { get; init; }

    public required Text Name { get; init; }

    public required IndicatorKind Kind { get; init; }

    public Unit? Unit { get; init; }

    public required Target Target { get; init; }

    public Text? Note { get; init; }

    public int? ReleaseNumber { get; set; }
}

internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<IndicatorRow>
{
    public void Configure(EntityTypeBuilder<IndicatorRow> builder)
    {
        builder.ToTable("Indicators");
        builder.HasKey(i => new { i.PlanId, i.Code });
        builder.ComplexProperty(i => i.Unit);
        builder.ComplexProperty(i => i.Target);
    }
}
