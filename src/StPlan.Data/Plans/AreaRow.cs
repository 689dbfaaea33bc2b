using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Domain;

namespace StPlan.Data.Plans;

/// <summary>An area that a plan's figures may be about; public with the plan.</summary>
public sealed class AreaRow
{
    public required string PlanId { get; init; }

    public required string Code { get; init; }

    /// <summary>Its place in the plan file.</summary>
    public required int Position { get; init; }

    public required Text Name { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    /// <summary>Whether the plan's targets are set for it.</summary>
    public required bool IsPlansOwn { get; init; }
}

internal sealed class AreaConfiguration : IEntityTypeConfiguration<AreaRow>
{
    public void Configure(EntityTypeBuilder<AreaRow> builder)
    {
        builder.ToTable("Areas");
        builder.HasKey(a => new { a.PlanId, a.Code });
    }
}
