using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Publishing;

/// <summary>What is reported and observed on one plan, in the order of arrival, and how it is put into the plan's order.</summary>
internal sealed class PlanFacts
{
    private readonly List<TaskReport> _reports = [];
    private readonly List<TaskAssessment> _assessments = [];
    private readonly List<Observation> _observations = [];
    private readonly List<TargetCarryOver> _carryOvers = [];
    private readonly List<PeriodClosure> _closures = [];

    public void Add(TaskReport report) => _reports.Add(report);

    public void Add(TaskAssessment assessment) => _assessments.Add(assessment);

    public void Add(Observation observation) => _observations.Add(observation);

    public void Add(TargetCarryOver carryOver) => _carryOvers.Add(carryOver);

    public void Add(PeriodClosure closure) => _closures.Add(closure);

    /// <summary>
    /// Links the revisions and hangs the current ones below what they are about. Agencies know their members and successors by then.
    /// </summary>
    /// <param name="plan">The plan, filled in as far as the document goes.</param>
    /// <param name="asOf">The moment of the release as of which all is seen.</param>
    public void LinkInto(Plan plan, DateTimeOffset asOf)
    {
        plan.Closures = [.. Supersession.Link(_closures, c => c.Year).OrderBy(c => c.Year)];
        plan.ReportingPeriods = ReportingPeriods.Of(plan, asOf);
        LinkReports(plan);
        LinkAssessments(plan);
        LinkObservations(plan);
        plan.LatestReportedYear = plan.TaskReports.Select(r => r.Year).Concat(plan.Assessments.Select(a => a.Year))
            .Where(year => plan.FindReportingPeriod(year) is not null)
            .DefaultIfEmpty(plan.ReportingPeriods[0].Year).Max();
    }

    private void LinkReports(Plan plan)
    {
        foreach (var report in _reports)
        {
            report.Timeliness = report.FirstReceivedAt < ReportingCalendar.DueBefore(report.Year) ? ReportTimeliness.OnTime
                : ReportTimeliness.Late;
        }

        var current = Supersession.Link(_reports, r => (r.Task, r.Agency, r.Year)).ToLookup(r => r.Task);
        foreach (var task in plan.Tasks.Where(current.Contains))
        {
            var places = PossibleReporters.Of(task).Index().ToDictionary(each => each.Item, each => each.Index);
            task.Reports =
            [
                .. current[task].OrderBy(r => r.Year)
                    .ThenBy(r => places.GetValueOrDefault(r.Agency, int.MaxValue)).ThenBy(r => r.Agency.Code, StringComparer.Ordinal),
            ];
        }

        plan.TaskReports = [.. plan.Tasks.SelectMany(t => t.Reports)];
    }

    private void LinkAssessments(Plan plan)
    {
        var current = Supersession.Link(_assessments, a => (a.Task, a.Year)).ToLookup(a => a.Task);
        foreach (var task in plan.Tasks)
        {
            task.Assessments = [.. current[task].OrderBy(a => a.Year)];
        }

        plan.Assessments = [.. plan.Tasks.SelectMany(t => t.Assessments)];
    }

    private void LinkObservations(Plan plan)
    {
        var current = Supersession.Link(_observations, o => (o.Indicator, o.Year)).ToLookup(o => o.Indicator);
        var carryOvers = Supersession.Link(_carryOvers, c => (c.Indicator, c.Area)).ToLookup(c => c.Indicator);
        var places = plan.Areas.Index().ToDictionary(each => each.Item, each => each.Index);
        foreach (var indicator in plan.Indicators)
        {
            indicator.CarryOvers = [.. carryOvers[indicator].OrderBy(c => places[c.Area])];
            indicator.Observations = [.. current[indicator].OrderBy(o => o.Year)];
        }

        plan.Observations = [.. plan.Indicators.SelectMany(i => i.Observations)];
    }
}
