using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Plans;

namespace StPlan.Data.Observations;

internal sealed class ObservationConfiguration : IEntityTypeConfiguration<ObservationRow>
{
    // Far beyond what any of the plan's units needs.
    internal const int Decimals = 10;

    public void Configure(EntityTypeBuilder<ObservationRow> builder)
    {
        builder.ToTable("Observations");
        builder.HasKey(o => new { o.PlanId, o.IndicatorCode, o.Year, o.Revision });
        builder.HasOne<IndicatorRow>().WithMany().HasForeignKey(o => new { o.PlanId, o.IndicatorCode });
        builder.ComplexProperty(o => o.Source);

        builder.Property(o => o.Value).HasPrecision(28, Decimals);
        builder.Ignore(o => o.Id);
    }
}
