namespace StPlan.Domain.Progress;

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
