namespace StPlan.Domain.Reporting;

/// <summary>What a reporting period is at the moment of a release (not of the reader, so that every answer of a release stays the same).</summary>
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
