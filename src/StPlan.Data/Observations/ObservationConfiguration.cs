using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StPlan.Data.Plans;

namespace StPlan.Data.Observations;

internal sealed class ObservationConfiguration : IEntityTypeConfiguration<ObservationRow>
{
    public void Configure(EntityTypeBuilder<ObservationRow> builder)
    {
        builder.ToTable("Observations");
        builder.HasKey(o => new { o.PlanId, o.IndicatorCode, o.Year, o.Revision });
        builder.HasOne<IndicatorRow>().WithMany().HasForeignKey(o => new { o.PlanId, o.IndicatorCode });
        builder.ComplexProperty(o => o.Source);

        // What stands behind the point is kept as it was given, far beyond what any of the plan's units needs.
        builder.Property(o => o.Value).HasPrecision(28, 10);
        builder.Ignore(o => o.Id);
    }
}
