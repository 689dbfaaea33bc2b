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

/// <summary>
/// What a reporting period is at the moment of a release (not of the reader, so that every answer of a release stays the same).
/// </summary>
public enum PeriodState
{
    /// <summary>Chưa bắt đầu: the year has not begun.</summary>
    Upcoming,

    /// <summary>Đang nhận báo cáo: a report is on time.</summary>
    Open,

    /// <summary>Đã quá hạn: reports are still taken, as late.</summary>
    Overdue,

    /// <summary>Đã đóng: no report is taken any more.</summary>
    Closed,
}

/// <summary>The years for which a plan is reported on.</summary>
internal static class ReportingPeriods
{
    /// <summary>
    /// From the year in which the plan was issued to the last year of a target, without a gap; where no target is later, the year of
    /// issue alone.
    /// </summary>
    /// <param name="plan">Knows its indicators and closures.</param>
    /// <param name="asOf">The moment for which the states are given.</param>
    public static IReadOnlyList<ReportingPeriod> Of(Plan plan, DateTimeOffset asOf)
    {
        var first = plan.IssuedOn.Year;
        var last = plan.Indicators.Select(i => i.Target.Year).Append(first).Max();
        var closures = plan.Closures.ToDictionary(c => c.Year);
        return
        [
            .. Enumerable.Range(first, last - first + 1).Select(year =>
            {
                var closure = closures.GetValueOrDefault(year);
                return new ReportingPeriod
                {
                    Plan = plan,
                    Year = year,
                    DueBefore = ReportingCalendar.DueBefore(year),
                    State = ReportingCalendar.StateOf(year, asOf, closure is { IsClosed: true }),
                    Closure = closure,
                };
            }),
        ];
    }
}
