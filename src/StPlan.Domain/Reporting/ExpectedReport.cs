using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Reporting;

/// <summary>A report that is to be made: by whom, and on which task.</summary>
/// <param name="Task">The task.</param>
/// <param name="Agency">The lead agency, the member of a collective that leads, or who took over from it.</param>
/// <param name="Report">
/// The current report, of the agency itself or of one whose duties it took over; of several the one that was received first. Null while there is none.
/// </param>
public sealed record ExpectedReport(PlanTask Task, Agency Agency, TaskReport? Report)
{
    /// <summary>Whether it came, and came late. What has not come is not late but missing.</summary>
    public bool IsLate => Report is { Timeliness: ReportTimeliness.Late };
}
