using StPlan.Domain.Plans;

namespace StPlan.Domain.Reporting;

/// <summary>The reports that are to be made on a task in a year, with those that came.</summary>
internal static class ExpectedReports
{
    /// <summary>
    /// One for each expected reporter. Where several reports count for one (its own and its predecessors'), the one that was received first stands for
    /// them: a further one does not make it late. None for a year without a reporting period.
    /// </summary>
    public static IReadOnlyList<ExpectedReport> Of(PlanTask task, int year)
    {
        if (task.Group.Plan.FindReportingPeriod(year) is null)
        {
            return [];
        }

        var reports = task.Reports.Where(r => r.Year == year).ToLookup(r => r.Agency);
        var reporters = new ExpectedReporters(task, year);
        return
        [
            .. reporters.Agencies.Select(agency => new ExpectedReport(
                task, agency, reporters.ReportersFor(agency).SelectMany(each => reports[each]).MinBy(r => r.FirstReceivedAt))),
        ];
    }
}
