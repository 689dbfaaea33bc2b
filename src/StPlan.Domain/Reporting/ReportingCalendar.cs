namespace StPlan.Domain.Reporting;

/// <summary>
/// When reports are due: each year "trước ngày 10/12" (section V.1 of plan 24), in Trà Vinh's time. Asia/Ho_Chi_Minh has been at +07:00
/// without daylight saving time since 13 June 1975, so the offset is a constant and no time zone data of a machine can move a deadline.
/// </summary>
public static class ReportingCalendar
{
    internal static readonly TimeSpan HoChiMinh = TimeSpan.FromHours(7);

    /// <summary>The first moment at which a report for the year is late: 10 December 00:00 at +07:00.</summary>
    /// <param name="year">1–9999.</param>
    public static DateTimeOffset DueBefore(int year) => new(year, 12, 10, 0, 0, 0, HoChiMinh);

    /// <summary>The same as a day: an agency that does not exist on it any more is replaced by its successors.</summary>
    /// <param name="year">1–9999.</param>
    public static DateOnly DueDate(int year) => new(year, 12, 10);

    /// <summary>The day that a moment was in Trà Vinh.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(HoChiMinh).DateTime);

    /// <summary>What the reporting period of a year is at a moment.</summary>
    /// <param name="year">1–9999.</param>
    /// <param name="asOf">The moment: that of a release.</param>
    /// <param name="isClosed">Whether a steward has closed it, and not opened it again; that comes before all dates.</param>
    public static PeriodState StateOf(int year, DateTimeOffset asOf, bool isClosed = false)
    {
        if (isClosed)
        {
            return PeriodState.Closed;
        }

        var begin = new DateTimeOffset(year, 1, 1, 0, 0, 0, HoChiMinh);
        return asOf < begin ? PeriodState.Upcoming : asOf < DueBefore(year) ? PeriodState.Open : PeriodState.Overdue;
    }
}
