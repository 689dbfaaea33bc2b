using StPlan.Domain.Plans;

namespace StPlan.Domain.Reporting;

/// <summary>A year for which lead agencies report (section V.1 of plan 24: each year, before 10 December).</summary>
public sealed class ReportingPeriod
{
    public required Plan Plan { get; init; }

    public required int Year { get; init; }

    /// <summary>10 December 00:00 in Asia/Ho_Chi_Minh: what is received before is on time.</summary>
    public required DateTimeOffset DueBefore { get; init; }

    /// <summary>As of the release.</summary>
    public required PeriodState State { get; init; }

    /// <summary>Whether and why a steward closed it, or opened it again; null where neither was done.</summary>
    public PeriodClosure? Closure { get; init; }

    /// <summary>Who was to report, and who did, over all tasks of the plan.</summary>
    public ReportingCompliance Compliance => Plan.ComplianceIn(Year).All;
}
