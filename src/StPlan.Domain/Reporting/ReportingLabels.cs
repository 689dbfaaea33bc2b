namespace StPlan.Domain.Reporting;

/// <summary>What reporting calls its states, for people: the words that the province uses, and English beside them.</summary>
public static class ReportingLabels
{
    private static readonly Text NotStarted = new("Chưa thực hiện", "Not started");
    private static readonly Text InProgress = new("Đang thực hiện", "In progress");
    private static readonly Text Completed = new("Hoàn thành", "Completed");
    private static readonly Text Paused = new("Tạm dừng", "Paused");
    private static readonly Text Cancelled = new("Hủy bỏ", "Cancelled");
    private static readonly Text OnTime = new("Đúng hạn", "On time");
    private static readonly Text Late = new("Trễ hạn", "Late");
    private static readonly Text Upcoming = new("Chưa bắt đầu", "Upcoming");
    private static readonly Text Open = new("Đang nhận báo cáo", "Open");
    private static readonly Text Overdue = new("Đã quá hạn", "Overdue");
    private static readonly Text Closed = new("Đã đóng", "Closed");

    public static Text Label(this PlanTaskStatus status) => status switch
    {
        PlanTaskStatus.NotStarted => NotStarted,
        PlanTaskStatus.InProgress => InProgress,
        PlanTaskStatus.Completed => Completed,
        PlanTaskStatus.Paused => Paused,
        PlanTaskStatus.Cancelled => Cancelled,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static Text Label(this ReportTimeliness timeliness) => timeliness switch
    {
        ReportTimeliness.OnTime => OnTime,
        ReportTimeliness.Late => Late,
        _ => throw new ArgumentOutOfRangeException(nameof(timeliness), timeliness, null),
    };

    public static Text Label(this PeriodState state) => state switch
    {
        PeriodState.Upcoming => Upcoming,
        PeriodState.Open => Open,
        PeriodState.Overdue => Overdue,
        PeriodState.Closed => Closed,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
