namespace StPlan.Domain.Reporting;

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
