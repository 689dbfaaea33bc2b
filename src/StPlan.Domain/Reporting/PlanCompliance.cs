using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Reporting;

/// <summary>How reporting on a plan went in a year: over all, and by agency.</summary>
internal sealed class PlanCompliance
{
    private readonly Dictionary<Agency, ReportingCompliance> _byAgency;

    private PlanCompliance(ReportingCompliance all)
    {
        All = all;
        _byAgency = all.Agencies.ToDictionary(a => a.Agency, a => a.Compliance);
    }

    public ReportingCompliance All { get; }

    public static PlanCompliance Of(Plan plan, int year)
    {
        var expected = plan.Tasks.SelectMany(t => t.ExpectedReports(year)).ToList();
        return new PlanCompliance(
            Count(year, expected, expected.GroupBy(e => e.Agency).Select(g => new AgencyCompliance(g.Key, Count(year, g.ToList(), [])))));
    }

    /// <summary>How one agency reported in a year on all plans; nothing is expected where no plan has a period for the year.</summary>
    public static ReportingCompliance Of(Agency agency, IReadOnlyList<Plan> plans, int year)
    {
        var each = plans.Select(p => p.ComplianceIn(year)._byAgency.GetValueOrDefault(agency)).OfType<ReportingCompliance>().ToList();
        return each is [var only] ? only : new ReportingCompliance
        {
            Year = year,
            ExpectedReports = each.Sum(c => c.ExpectedReports),
            ReceivedReports = each.Sum(c => c.ReceivedReports),
            OnTimeReports = each.Sum(c => c.OnTimeReports),
            LateReports = each.Sum(c => c.LateReports),
            Missing = [.. each.SelectMany(c => c.Missing)],
            Agencies = [],
        };
    }

    private static ReportingCompliance Count(int year, List<ExpectedReport> expected, IEnumerable<AgencyCompliance> agencies)
    {
        var received = expected.Count(e => e.Report is not null);
        var late = expected.Count(e => e.IsLate);
        return new ReportingCompliance
        {
            Year = year,
            ExpectedReports = expected.Count,
            ReceivedReports = received,
            OnTimeReports = received - late,
            LateReports = late,
            Missing = [.. expected.Where(e => e.Report is null)],
            Agencies = [.. agencies],
        };
    }
}

/// <summary>How reporting went in a year: of one agency, or of all. Late reports are received ones.</summary>
public sealed class ReportingCompliance
{
    public required int Year { get; init; }

    public required int ExpectedReports { get; init; }

    public required int ReceivedReports { get; init; }

    public required int OnTimeReports { get; init; }

    public required int LateReports { get; init; }

    public int MissingReports => ExpectedReports - ReceivedReports;

    /// <summary>What is expected and not there, in the plan's order.</summary>
    public required IReadOnlyList<ExpectedReport> Missing { get; init; }

    /// <summary>The same for each agency that is to report, in the plan's order; empty where it is of one agency.</summary>
    public required IReadOnlyList<AgencyCompliance> Agencies { get; init; }
}

/// <summary>How one agency reported in a year.</summary>
public sealed record AgencyCompliance(Agency Agency, ReportingCompliance Compliance);

/// <summary>A report that is to be made: by whom, and on which task.</summary>
/// <param name="Task">The task.</param>
/// <param name="Agency">The lead agency, the member of a collective that leads, or who took over from it.</param>
/// <param name="Report">
/// The current report, of the agency itself or of one whose duties it took over; of several the one that was received first. Null while
/// there is none.
/// </param>
public sealed record ExpectedReport(PlanTask Task, Agency Agency, TaskReport? Report)
{
    /// <summary>Whether it came, and came late. What has not come is not late but missing.</summary>
    public bool IsLate => Report is { Timeliness: ReportTimeliness.Late };
}
