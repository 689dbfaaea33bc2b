using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Reporting;

/// <summary>
/// Who is to report on a task in a year: the lead agencies; instead of an agency that does not exist any more on the day on which reports are due its
/// successors, where any are known; instead of a collective its members, where any are known; both at any depth. Each agency once, in the order of the
/// lead cell. Somebody is always left: in a circle of successors it is the one that closes it.
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
