using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Reporting;

/// <summary>Who may report on a task in any year.</summary>
internal static class PossibleReporters
{
    /// <summary>
    /// The lead agencies; where one is a collective, its members; and the successors of all of these, at any depth. Each once, in the order of the
    /// lead cell, those who stand in for somebody behind it.
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
