using StPlan.Domain.Progress;
using StPlan.Domain.Reporting;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

internal static class TaskProgressDataset
{
    public static Dataset Declaration { get; } = new Dataset<TaskInPeriod>(
        data => from plan in data.Plans from task in plan.Tasks from period in BegunPeriods.Of(plan) select new TaskInPeriod(task.ProgressIn(period.Year), period))
    {
        Name = "task-progress",
        Title = new("Tiến độ nhiệm vụ", "Task progress"),
        Description = new(
            "Tiến độ từng nhiệm vụ trong từng năm đã bắt đầu kỳ báo cáo. Năm chưa có báo cáo là NOT_REPORTED với completion trống, không bao giờ là 0.",
            "How far each task is in each year whose reporting period has begun. A year without a report is NOT_REPORTED with an empty completion, never 0."),
        OwnColumns =
        [
            CommonColumns.PlanId<TaskInPeriod>(p => p.Progress.Task.Group.Plan),
            new("task_id", ColumnType.String, new("Nhiệm vụ", "Task"), new("Định danh của nhiệm vụ.", "The task's id."), p => PlanKey.Of(p.Progress.Task)) { IsKey = true, References = new("tasks", "id") },
            CommonColumns.TaskCode<TaskInPeriod>(p => p.Progress.Task),
            new("year", ColumnType.Year, new("Năm", "Year"), new("Năm báo cáo.", "The year."), p => p.Progress.Year) { IsKey = true },
            CommonColumns.PeriodState<TaskInPeriod>(p => p.Period),
            new("status", ColumnType.String, new("Tình trạng", "Status"), new("NOT_REPORTED khi chưa có báo cáo nào.", "NOT_REPORTED where nobody has said anything."), p => Cell.Code<TaskProgressStatus>(p.Progress.Status)) { Codes = CodeLists.TaskProgressStatus },
            new("completion", ColumnType.Decimal, new("Mức độ hoàn thành (%)", "Completion (%)"), new("Phần trăm; trống khi không ai nêu, không phải là 0.", "In percent; empty where nobody stated any, which is not 0."), p => p.Progress.Completion) { IsNullable = true, Unit = Units.Percent },
            new("timeliness", ColumnType.String, new("So với thời hạn", "Timeliness"), new("Trống khi nhiệm vụ không có thời hạn hoặc chưa có báo cáo.", "Empty where the task has no end, and where nobody has reported."), p => Cell.Code(p.Progress.Timeliness)) { IsNullable = true, Codes = CodeLists.TaskTimeliness },
            new("basis", ColumnType.String, new("Căn cứ", "Basis"), new("Tiến độ dựa trên cơ sở nào.", "What it rests on."), p => Cell.Code<ProgressBasis>(p.Progress.Basis)) { Codes = CodeLists.ProgressBasis },
            .. CommonColumns.ReportCounts<TaskInPeriod>(p => p.Progress.ExpectedReports, p => p.Progress.ReceivedReports, p => p.Progress.LateReports),
            new("assessment_id", ColumnType.String, new("Kết quả tổng hợp", "Assessment"), new("Định danh của kết quả tổng hợp, khi có (trích dẫn: /cite/…).", "The id of the consolidated assessment, if any (cited at /cite/…)."), p => p.Progress.Assessment?.Id) { IsNullable = true },
            new("assessment_rationale", ColumnType.String, new("Căn cứ tổng hợp", "Rationale"), new("Kết quả tổng hợp dựa trên gì, nguyên văn.", "What the assessment rests on, verbatim."), p => p.Progress.Assessment?.Rationale) { IsNullable = true },
            CommonColumns.Release<TaskInPeriod>("assessment_release", new("Lần công bố kết quả tổng hợp.", "The release that published the assessment."), p => p.Progress.Assessment?.Release, isNullable: true),
            CommonColumns.Method<TaskInPeriod>(p => p.Progress.Method),
        ],
    };

    private sealed record TaskInPeriod(TaskProgress Progress, ReportingPeriod Period);
}
