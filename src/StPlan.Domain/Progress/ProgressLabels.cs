using StPlan.Domain.Reporting;

namespace StPlan.Domain.Progress;

/// <summary>What progress calls its statuses, for people: the words that the government uses, and English beside them.</summary>
public static class ProgressLabels
{
    private static readonly Text NoReport = new("Chưa có báo cáo", "Not reported");
    private static readonly Text Derived = new("Từ báo cáo của cơ quan chủ trì", "From the reports of the lead agencies");
    private static readonly Text Consolidated = new("Kết quả tổng hợp", "Consolidated assessment");
    private static readonly Text CompletedOnTime = new("Hoàn thành đúng hạn", "Completed on time");
    private static readonly Text CompletedLate = new("Hoàn thành quá hạn", "Completed late");
    private static readonly Text PendingWithinTerm = new("Chưa hoàn thành trong hạn", "Not completed, within its term");
    private static readonly Text PendingOverdue = new("Chưa hoàn thành quá hạn", "Not completed, overdue");
    private static readonly Text Achieved = new("Đạt", "Achieved");
    private static readonly Text OnTrack = new("Đúng tiến độ", "On track");
    private static readonly Text Moderate = new("Tiến bộ vừa phải", "Moderate progress");
    private static readonly Text Limited = new("Tiến bộ hạn chế", "Limited progress");
    private static readonly Text Deteriorating = new("Giảm sút", "Deteriorating");
    private static readonly Text NotAchieved = new("Chưa đạt", "Not achieved");
    private static readonly Text NoValue = new("Chưa có số liệu", "Not reported");
    private static readonly Text NoBaseline = new("Chưa có số liệu năm gốc", "No baseline");
    private static readonly Text NotComparable = new("Chưa so sánh được", "Not comparable");
    private static readonly Text NotAssessable = new("Không đánh giá được bằng số", "Not assessable by numbers");

    public static Text Label(this TaskProgressStatus status) => status switch
    {
        TaskProgressStatus.NotReported => NoReport,
        TaskProgressStatus.NotStarted => PlanTaskStatus.NotStarted.Label(),
        TaskProgressStatus.InProgress => PlanTaskStatus.InProgress.Label(),
        TaskProgressStatus.Completed => PlanTaskStatus.Completed.Label(),
        TaskProgressStatus.Paused => PlanTaskStatus.Paused.Label(),
        TaskProgressStatus.Cancelled => PlanTaskStatus.Cancelled.Label(),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static Text Label(this ProgressBasis basis) => basis switch
    {
        ProgressBasis.NotReported => NoReport,
        ProgressBasis.Derived => Derived,
        ProgressBasis.Consolidated => Consolidated,
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    };

    public static Text Label(this TaskTimeliness timeliness) => timeliness switch
    {
        TaskTimeliness.CompletedOnTime => CompletedOnTime,
        TaskTimeliness.CompletedLate => CompletedLate,
        TaskTimeliness.PendingWithinTerm => PendingWithinTerm,
        TaskTimeliness.PendingOverdue => PendingOverdue,
        _ => throw new ArgumentOutOfRangeException(nameof(timeliness), timeliness, null),
    };

    public static Text Label(this IndicatorStatus status) => status switch
    {
        IndicatorStatus.Achieved => Achieved,
        IndicatorStatus.OnTrack => OnTrack,
        IndicatorStatus.Moderate => Moderate,
        IndicatorStatus.Limited => Limited,
        IndicatorStatus.Deteriorating => Deteriorating,
        IndicatorStatus.NotAchieved => NotAchieved,
        IndicatorStatus.NotReported => NoValue,
        IndicatorStatus.NoBaseline => NoBaseline,
        IndicatorStatus.NotAssessable => NotAssessable,
        IndicatorStatus.NotComparable => NotComparable,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
