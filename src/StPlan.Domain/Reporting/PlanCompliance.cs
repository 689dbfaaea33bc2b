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
        return new PlanCompliance(Count(year, expected, expected.GroupBy(e => e.Agency).Select(g => new AgencyCompliance(g.Key, Count(year, g.ToList(), [])))));
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
