using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Reporting;

/// <summary>
/// The reports of a year that a task's progress is derived from: all current ones, but for those of a dissolved agency all of whose
/// successors have reported themselves. Who took the duties over has the last word on them.
/// </summary>
internal static class CountingReports
{
    /// <returns>In the order of the lead cell. None for a year without a reporting period.</returns>
    public static TaskReport[] Of(PlanTask task, int year)
    {
        if (task.Group.Plan.FindReportingPeriod(year) is null)
        {
            return [];
        }

        TaskReport[] reports = [.. task.Reports.Where(r => r.Year == year)];
        var successors = Successors(new ExpectedReporters(task, year));
        if (successors.Count == 0)
        {
            return reports;
        }

        var reporters = reports.Select(r => r.Agency).ToHashSet();
        return [.. reports.Where(r => !successors.TryGetValue(r.Agency, out var to) || !to.TrueForAll(reporters.Contains))];
    }

    /// <summary>Of each agency whose duties went to others, the expected reporters that have them now.</summary>
    private static Dictionary<Agency, List<Agency>> Successors(ExpectedReporters expected)
    {
        var successors = new Dictionary<Agency, List<Agency>>();
        foreach (var agency in expected.Agencies)
        {
            foreach (var predecessor in expected.ReportersFor(agency).Where(each => each != agency))
            {
                (successors.TryGetValue(predecessor, out var known) ? known : successors[predecessor] = []).Add(agency);
            }
        }

        return successors;
    }
}
