using StPlan.Domain.Observations;
using StPlan.Domain.Reporting;

namespace StPlan.Files;

/// <summary>The fixed lists of values that files hold.</summary>
public static class Terms
{
    public static TermList<PlanTaskStatus> Status { get; } = new(
        new(PlanTaskStatus.NotStarted, "NOT_STARTED", new("Chưa thực hiện", "Not started")),
        new(PlanTaskStatus.InProgress, "IN_PROGRESS", new("Đang thực hiện", "In progress")),
        new(PlanTaskStatus.Completed, "COMPLETED", new("Hoàn thành", "Completed")),
        new(PlanTaskStatus.Paused, "PAUSED", new("Tạm dừng", "Paused")),
        new(PlanTaskStatus.Cancelled, "CANCELLED", new("Hủy bỏ", "Cancelled")));

    public static TermList<ObservationQuality> Quality { get; } = new(
        new(ObservationQuality.Final, "FINAL", new("Chính thức", "Final")),
        new(ObservationQuality.Provisional, "PROVISIONAL", new("Sơ bộ", "Provisional")),
        new(ObservationQuality.Estimated, "ESTIMATED", new("Ước tính", "Estimated")));
}
