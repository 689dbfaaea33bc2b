using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Reporting;

/// <summary>
/// Who is to report on a task in a year: the lead agencies; instead of an agency that does not exist any more on the day on which
/// reports are due its successors, where any are known; instead of a collective its members, where any are known; both at any depth.
/// Each agency once, in the order of the lead cell. Somebody is always left: in a circle of successors it is the one that closes it.
/// </summary>
internal sealed class ExpectedReporters
{
    private readonly DateOnly _due;
    private readonly List<Agency> _agencies = [];
    private readonly Dictionary<Agency, List<Agency>> _predecessors = [];
    private readonly Dictionary<Agency, bool> _isDone = [];

    /// <param name="task">The task.</param>
    /// <param name="year">A year with a reporting period.</param>
    public ExpectedReporters(PlanTask task, int year)
    {
        _due = ReportingCalendar.DueDate(year);
        foreach (var lead in task.LeadAgencies)
        {
            Visit(lead);
        }
    }

    public IReadOnlyList<Agency> Agencies => _agencies;

    /// <summary>Whose reports count for an agency: its own, and those of all whose duties came to it within this walk.</summary>
    public IReadOnlyCollection<Agency> ReportersFor(Agency agency)
    {
        if (!_predecessors.ContainsKey(agency))
        {
            return [agency];
        }

        var all = new OrderedDictionary<Agency, bool> { { agency, true } };
        for (var i = 0; i < all.Count; i++)
        {
            foreach (var predecessor in _predecessors.GetValueOrDefault(all.GetAt(i).Key, []))
            {
                all.TryAdd(predecessor, true);
            }
        }

        return all.Keys;
    }

    private void Visit(Agency agency)
    {
        if (!_isDone.TryAdd(agency, false))
        {
            return;
        }

        var isGone = agency.ValidTo < _due && agency.Successors.Count > 0;
        var hasStandIn = false;
        foreach (var standIn in isGone ? agency.Successors : agency.Members)
        {
            if (_isDone.TryGetValue(standIn, out var done) && !done)
            {
                continue; // We came from there: a circle.
            }

            hasStandIn = true;
            if (isGone)
            {
                (_predecessors.TryGetValue(standIn, out var known) ? known : _predecessors[standIn] = []).Add(agency);
            }

            Visit(standIn);
        }

        if (!hasStandIn)
        {
            _agencies.Add(agency);
        }

        _isDone[agency] = true;
    }
}

/// <summary>Who may report on a task in any year.</summary>
internal static class PossibleReporters
{
    /// <summary>
    /// The lead agencies; where one is a collective, its members; and the successors of all of these, at any depth. Each once, in the
    /// order of the lead cell, those who stand in for somebody behind it.
    /// </summary>
    public static IReadOnlyList<Agency> Of(PlanTask task)
    {
        var found = new OrderedDictionary<Agency, bool>();
        var next = new Stack<Agency>(task.LeadAgencies.Reverse());
        while (next.TryPop(out var agency))
        {
            if (!found.TryAdd(agency, true))
            {
                continue;
            }

            foreach (var other in agency.Members.Concat(agency.Successors).Reverse())
            {
                next.Push(other);
            }
        }

        return [.. found.Keys];
    }
}

/// <summary>The reports that are to be made on a task in a year, with those that came.</summary>
internal static class ExpectedReports
{
    /// <summary>
    /// One for each expected reporter. Where several reports count for one (its own and its predecessors'), the one that was received
    /// first stands for them: a further one does not make it late. None for a year without a reporting period.
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
