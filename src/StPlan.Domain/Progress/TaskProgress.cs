using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Progress;

/// <summary>How far a task is in a year: what was reported, and from whom.</summary>
public sealed class TaskProgress
{
    public required PlanTask Task { get; init; }

    public required int Year { get; init; }

    public required TaskProgressStatus Status { get; init; }

    /// <summary>Percent, to two decimals; null where nobody stated any.</summary>
    public required decimal? Completion { get; init; }

    /// <summary>Null where the timeframe has no end, and where nobody has reported.</summary>
    public required TaskTimeliness? Timeliness { get; init; }

    public required ProgressBasis Basis { get; init; }

    /// <summary>How many agencies are to report.</summary>
    public required int ExpectedReports { get; init; }

    /// <summary>How many of them did.</summary>
    public required int ReceivedReports { get; init; }

    /// <summary>How many of those were late.</summary>
    public required int LateReports { get; init; }

    /// <summary>
    /// The current reports of the year that count, by the order of the lead cell: a successor's own report takes the place of its
    /// predecessors'.
    /// </summary>
    public required IReadOnlyList<TaskReport> Reports { get; init; }

    /// <summary>The current assessment of the year; null when there is none.</summary>
    public required TaskAssessment? Assessment { get; init; }

    public required ProgressMethod Method { get; init; }
}

/// <summary>How far a task is as far as anybody has said: the statuses of reports, and that there is none.</summary>
public enum TaskProgressStatus
{
    /// <summary>Chưa có báo cáo: nobody has reported, which says nothing of the task.</summary>
    NotReported,

    /// <summary>Chưa thực hiện.</summary>
    NotStarted,

    /// <summary>Đang thực hiện.</summary>
    InProgress,

    /// <summary>Hoàn thành.</summary>
    Completed,

    /// <summary>Tạm dừng.</summary>
    Paused,

    /// <summary>Hủy bỏ.</summary>
    Cancelled,
}

/// <summary>A task against the end of its timeframe, in the government's own words.</summary>
public enum TaskTimeliness
{
    /// <summary>Hoàn thành đúng hạn.</summary>
    CompletedOnTime,

    /// <summary>Hoàn thành quá hạn.</summary>
    CompletedLate,

    /// <summary>Chưa hoàn thành trong hạn.</summary>
    PendingWithinTerm,

    /// <summary>Chưa hoàn thành quá hạn.</summary>
    PendingOverdue,
}

/// <summary>What a task's progress rests on.</summary>
public enum ProgressBasis
{
    /// <summary>Nothing: neither a report nor an assessment (chưa có báo cáo).</summary>
    NotReported,

    /// <summary>The reports of the lead agencies (từ báo cáo của cơ quan chủ trì).</summary>
    Derived,

    /// <summary>The consolidated assessment of the Department of Science and Technology (kết quả tổng hợp).</summary>
    Consolidated,
}
