using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StPlan.Data.Plans;

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
