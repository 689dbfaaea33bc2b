using StPlan.Domain.Progress;
using StPlan.Domain.Reporting;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

internal static class GroupProgressDataset
{
    public static Dataset Declaration { get; } = new Dataset<GroupInPeriod>(
        data => from plan in data.Plans from @group in plan.TaskGroups from period in BegunPeriods.Of(plan) select new GroupInPeriod(@group.ProgressIn(period.Year), period))
    {
        Name = "group-progress",
        Title = new("Tiến độ nhóm nhiệm vụ", "Group progress"),
        Description = new(
            "Tiến độ từng nhóm trong từng năm đã bắt đầu kỳ báo cáo. Mức trung bình luôn đọc cùng reported_tasks trên tasks; trống khi không nhiệm vụ nào nêu.",
            "How far each group is in each year whose reporting period has begun. A mean is always read with reported_tasks of tasks; empty where no task states one."),
        OwnColumns =
        [
            CommonColumns.PlanId<GroupInPeriod>(p => p.Progress.Group.Plan),
            new("group_id", ColumnType.String, new("Nhóm", "Group"), new("Định danh của nhóm.", "The group's id."), p => PlanKey.Of(p.Progress.Group)) { IsKey = true, References = new("task-groups", "id") },
            new("group_number", ColumnType.String, new("Số nhóm", "Group number"), new("Số La Mã: I.", "A Roman numeral: I."), p => p.Progress.Group.Number),
            new("year", ColumnType.Year, new("Năm", "Year"), new("Năm báo cáo.", "The year."), p => p.Progress.Year) { IsKey = true },
            CommonColumns.PeriodState<GroupInPeriod>(p => p.Period),
            new("tasks", ColumnType.Integer, new("Số nhiệm vụ", "Tasks"), new("Nhóm có bao nhiêu nhiệm vụ.", "How many tasks there are."), p => p.Progress.Tasks),
            new("reported_tasks", ColumnType.Integer, new("Số nhiệm vụ có báo cáo", "Reported tasks"), new("Trong đó có báo cáo hoặc kết quả tổng hợp.", "How many of them have a report or an assessment."), p => p.Progress.ReportedTasks),
            .. Enum.GetValues<TaskProgressStatus>().Select(Count),
            new("mean_completion_of_reported", ColumnType.Decimal, new("Trung bình của nhiệm vụ có nêu (%)", "Mean completion of reported (%)"), new("Trung bình của các nhiệm vụ có nêu mức độ hoàn thành; trống khi không có.", "The mean over the tasks whose completion was stated; empty where none was."), p => p.Progress.MeanCompletionOfReported) { IsNullable = true, Unit = Units.Percent },
            new("mean_completion_of_all", ColumnType.Decimal, new("Trung bình của tất cả (%)", "Mean completion of all (%)"), new("Trung bình của tất cả, nhiệm vụ chưa nêu tính là 0; trống khi không nhiệm vụ nào nêu.", "The mean over all tasks, the silent ones taken as 0; empty where nothing at all was stated."), p => p.Progress.MeanCompletionOfAll) { IsNullable = true, Unit = Units.Percent },
            new("stated_completions", ColumnType.Integer, new("Số nhiệm vụ có nêu mức độ", "Stated completions"), new("Số nhiệm vụ mà trung bình thứ nhất tính trên đó.", "How many tasks the first mean is of."), p => p.Progress.StatedCompletions),
            .. CommonColumns.ReportCounts<GroupInPeriod>(p => p.Progress.ExpectedReports, p => p.Progress.ReceivedReports, p => p.Progress.LateReports),
            CommonColumns.Method<GroupInPeriod>(p => p.Progress.Method),
        ],
    };

    /// <summary>A column for each status, also for those of no task; they add up to "tasks".</summary>
    private static Column<GroupInPeriod> Count(TaskProgressStatus status)
    {
        var code = EnumCodes<TaskProgressStatus>.Of(status);
        var label = status.Label();
        return new(
            $"tasks_{code.ToLowerInvariant()}", ColumnType.Integer, new($"Số nhiệm vụ: {label.Vi}", $"Tasks: {label.En}"),
            new($"Số nhiệm vụ có tình trạng {code}.", $"How many tasks are {code}."), p => p.Progress.StatusCounts.First(c => c.Status == status).Count);
    }

    private sealed record GroupInPeriod(GroupProgress Progress, ReportingPeriod Period);
}
