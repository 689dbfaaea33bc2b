using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.OpenData.Datasets;

/// <summary>The years that the tables of progress have rows for: every reporting period that had begun at the moment of the release, also without any report.</summary>
internal static class BegunPeriods
{
    public static IEnumerable<ReportingPeriod> Of(Plan plan) => plan.ReportingPeriods.Where(p => p.State != PeriodState.Upcoming);
}
