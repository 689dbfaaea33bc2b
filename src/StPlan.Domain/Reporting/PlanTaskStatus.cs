namespace StPlan.Domain.Reporting;

/// <summary>How far a task is, as somebody says it. (Not <c>TaskStatus</c>, which .NET has.)</summary>
public enum PlanTaskStatus
{
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
