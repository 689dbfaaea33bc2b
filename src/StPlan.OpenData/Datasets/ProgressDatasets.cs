using StPlan.Domain.Fields;
using StPlan.Domain.Plans;
using StPlan.Domain.Progress;
using StPlan.Domain.Reporting;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

internal static class TaskProgressDataset
{
    public static Dataset Declaration { get; } = new Dataset<TaskInPeriod>(
        data => from plan in data.Plans
                from task in plan.Tasks
                from period in BegunPeriods.Of(plan)
                select new TaskInPeriod(
            task.ProgressIn(period.Year), period))
    {
        Name = "task-progress",
        Title = new("Tiến độ nhiệm vụ", "Task progress"),
        Description = new(
            "Tiến độ từng nhiệm vụ trong từng năm đã bắt đầu kỳ báo cáo. Năm chưa có báo cáo là NOT_REPORTED với completion trống, không "
                + "bao giờ là 0.",
            "How far each task is in each year whose reporting period has begun. A year without a report is NOT_REPORTED with an empty "
                + "completion, never 0."),
        OwnColumns =
        [
            CommonColumns.PlanId<TaskInPeriod>(p => p.Progress.Task.Group.Plan),
            new(
                "task_id", ColumnType.String, new("Nhiệm vụ", "Task"), new("Định danh của nhiệm vụ.", "The task's id."),
                p => PlanKey.Of(p.Progress.Task)) { IsKey = true, References = new("tasks", "id") },
            CommonColumns.TaskCode<TaskInPeriod>(p => p.Progress.Task),
            new("year", ColumnType.Year, new("Năm", "Year"), new("Năm báo cáo.", "The year."), p => p.Progress.Year) { IsKey = true },
            CommonColumns.PeriodState<TaskInPeriod>(p => p.Period),
            new(
                "status", ColumnType.String, ReportFields.Status.Title,
                new("NOT_REPORTED khi chưa có báo cáo nào.", "NOT_REPORTED if nobody has reported."),
                p => Cell.Code<TaskProgressStatus>(p.Progress.Status)) { Codes = CodeLists.TaskProgressStatus },
            new(
                "completion", ColumnType.Decimal, ReportFields.Completion.ColumnTitle,
                new("Phần trăm; trống khi không có báo cáo nào nêu. Chưa báo cáo không được tính là 0.",
                    "In percent; empty if nobody states it. Empty does not mean 0."),
                p => p.Progress.Completion) { IsNullable = true, Unit = FieldUnits.Percent },
            new(
                "timeliness", ColumnType.String, new("So với thời hạn", "Timeliness"),
                new(
                    "Trống khi nhiệm vụ không có thời hạn hoặc chưa có báo cáo.",
                    "Empty if the task has no end or nobody has reported."),
                p => Cell.Code(p.Progress.Timeliness)) { IsNullable = true, Codes = CodeLists.TaskTimeliness },
            new(
                "basis", ColumnType.String, new("Căn cứ", "Basis"),
                new("Tiến độ dựa trên cơ sở nào.", "What it rests on."), p => Cell.Code<ProgressBasis>(p.Progress.Basis))
            { Codes = CodeLists.ProgressBasis },
            .. CommonColumns.ReportCounts<TaskInPeriod>(
                p => p.Progress.ExpectedReports, p => p.Progress.ReceivedReports, p => p.Progress.LateReports),
            new(
                "assessment_id", ColumnType.String, new("Kết quả tổng hợp", "Assessment"),
                new(
                    "Định danh của kết quả tổng hợp, khi có (trích dẫn: /cite/…).",
                    "The id of the consolidated assessment, if any (cited at /cite/…)."),
                p => p.Progress.Assessment?.Id) { IsNullable = true },
            new(
                "assessment_rationale", ColumnType.String, AssessmentFields.Rationale.Title,
                new("Căn cứ tổng hợp, nguyên văn.", "The basis of the assessment, verbatim."),
                p => p.Progress.Assessment?.Rationale) { IsNullable = true },
            CommonColumns.Release<TaskInPeriod>(
                "assessment_release",
                new("Lần công bố kết quả tổng hợp.", "The release that published the assessment."),
                p => p.Progress.Assessment?.Release, isNullable: true),
            CommonColumns.Method<TaskInPeriod>(p => p.Progress.Method),
        ],
    };

    private sealed record TaskInPeriod(TaskProgress Progress, ReportingPeriod Period);
}

internal static class GroupProgressDataset
{
    public static Dataset Declaration { get; } = new Dataset<GroupInPeriod>(
        data => from plan in data.Plans
                from @group in plan.TaskGroups
                from period in BegunPeriods.Of(plan)
                select new GroupInPeriod(
            @group.ProgressIn(period.Year), period))
    {
        Name = "group-progress",
        Title = new("Tiến độ nhóm nhiệm vụ", "Group progress"),
        Description = new(
            "Tiến độ từng nhóm trong từng năm đã bắt đầu kỳ báo cáo. Luôn đọc mức trung bình cùng reported_tasks và tasks. Khi không "
                + "nhiệm vụ nào nêu mức độ hoàn thành, mức trung bình để trống.",
            "The progress of each group in each year whose reporting period has begun. Always read a mean together with reported_tasks "
                + "and tasks. If no task states a completion, the mean is empty."),
        OwnColumns =
        [
            CommonColumns.PlanId<GroupInPeriod>(p => p.Progress.Group.Plan),
            new(
                "group_id", ColumnType.String, new("Nhóm", "Group"), new("Định danh của nhóm.", "The group's id."),
                p => PlanKey.Of(p.Progress.Group)) { IsKey = true, References = new("task-groups", "id") },
            new(
                "group_number", ColumnType.String, new("Số nhóm", "Group number"),
                new("Số La Mã: I.", "A Roman numeral: I."), p => p.Progress.Group.Number),
            new("year", ColumnType.Year, new("Năm", "Year"), new("Năm báo cáo.", "The year."), p => p.Progress.Year) { IsKey = true },
            CommonColumns.PeriodState<GroupInPeriod>(p => p.Period),
            new(
                "tasks", ColumnType.Integer, new("Số nhiệm vụ", "Tasks"),
                new("Số nhiệm vụ của nhóm.", "The number of tasks."), p => p.Progress.Tasks),
            new(
                "reported_tasks", ColumnType.Integer, new("Số nhiệm vụ có báo cáo", "Reported tasks"),
                new("Trong đó có báo cáo hoặc kết quả tổng hợp.", "The number of tasks with a report or an assessment."),
                p => p.Progress.ReportedTasks),
            .. Enum.GetValues<TaskProgressStatus>().Select(Count),
            new(
                "mean_completion_of_reported", ColumnType.Decimal,
                new("Trung bình của nhiệm vụ có nêu (%)", "Mean completion of reported (%)"),
                new(
                    "Trung bình của các nhiệm vụ có nêu mức độ hoàn thành; trống khi không nhiệm vụ nào nêu.",
                    "The mean of the tasks that state a completion. If no task states one, the mean is empty."),
                p => p.Progress.MeanCompletionOfReported) { IsNullable = true, Unit = FieldUnits.Percent },
            new(
                "mean_completion_of_all", ColumnType.Decimal,
                new("Trung bình của tất cả (%)", "Mean completion of all (%)"),
                new(
                    "Trung bình của tất cả nhiệm vụ. Nhiệm vụ chưa nêu được tính là 0; trống khi không nhiệm vụ nào nêu.",
                    "The mean of all tasks. A task that states no completion counts as 0. If no task states one, the mean is empty."),
                p => p.Progress.MeanCompletionOfAll) { IsNullable = true, Unit = FieldUnits.Percent },
            new(
                "stated_completions", ColumnType.Integer, new("Số nhiệm vụ có nêu mức độ", "Stated completions"),
                new("Số nhiệm vụ có nêu mức độ hoàn thành.", "The number of tasks that state a completion."),
                p => p.Progress.StatedCompletions),
            .. CommonColumns.ReportCounts<GroupInPeriod>(
                p => p.Progress.ExpectedReports, p => p.Progress.ReceivedReports, p => p.Progress.LateReports),
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
            new(
                $"Số nhiệm vụ có tình trạng {code}.", $"How many tasks are {code}."),
            p => p.Progress.StatusCounts.First(c => c.Status == status).Count);
    }

    private sealed record GroupInPeriod(GroupProgress Progress, ReportingPeriod Period);
}

internal static class IndicatorProgressDataset
{
    public static Dataset Declaration { get; } = new Dataset<IndicatorInPeriod>(
        data => from plan in data.Plans
                from indicator in plan.Indicators
                from period in BegunPeriods.Of(plan)
                select new IndicatorInPeriod(
            indicator.ProgressIn(period.Year), period))
    {
        Name = "indicator-progress",
        Title = new("Tiến độ chỉ tiêu", "Indicator progress"),
        Description = new(
            "Đánh giá từng chỉ tiêu trong từng năm đã bắt đầu kỳ báo cáo, cùng mọi số liệu đầu vào và phương pháp. Năm chưa có số liệu là "
                + "NOT_REPORTED.",
            "The verdict on each indicator in each year whose reporting period has begun, with all inputs and the method. A year without "
                + "a figure is NOT_REPORTED."),
        OwnColumns =
        [
            CommonColumns.PlanId<IndicatorInPeriod>(p => p.Progress.Indicator.Objective.Plan),
            new(
                "indicator_id", ColumnType.String, new("Chỉ tiêu", "Indicator"),
                new("Định danh của chỉ tiêu.", "The indicator's id."), p => PlanKey.Of(p.Progress.Indicator))
            { IsKey = true, References = new("indicators", "id") },
            CommonColumns.IndicatorCode<IndicatorInPeriod>(p => p.Progress.Indicator),
            new(
                "year", ColumnType.Year, new("Năm", "Year"), new("Năm được đánh giá.", "The year that is judged."),
                p => p.Progress.Year) { IsKey = true },
            CommonColumns.PeriodState<IndicatorInPeriod>(p => p.Period),
            new(
                "status", ColumnType.String, new("Đánh giá", "Status"),
                new("NOT_REPORTED khi chưa có số liệu của năm.", "NOT_REPORTED if the year has no figure."),
                p => Cell.Code<IndicatorStatus>(p.Progress.Status)) { Codes = CodeLists.IndicatorStatus },
            new(
                "ratio", ColumnType.Decimal, new("Tỷ lệ tiến độ", "Ratio"),
                new(
                    "Giá trị so với các ngưỡng, đến bốn chữ số thập phân; trống khi không dùng tỷ lệ.",
                    "The ratio to compare with the thresholds, to four decimals; empty if the verdict needs none."),
                p => p.Progress.Ratio) { IsNullable = true },
            .. CommonColumns.Bilingual<IndicatorInPeriod>(
                "reason", new("Lý do", "Reason"),
                new("Lý do đánh giá khi không có tỷ lệ.", "The reason for the verdict if there is no ratio."),
                p => p.Progress.Reason, isNullable: true),
            .. CommonColumns.Bilingual<IndicatorInPeriod>(
                "summary", new("Tóm tắt", "Summary"),
                new(
                    "Đánh giá trong một câu: so sánh qua bao nhiêu năm, theo văn bản nào, hoặc lý do.",
                    "The verdict in a sentence: over how many years, by whose decision, or the reason."),
                p => p.Progress.Summary),
            new(
                "value", ColumnType.Decimal, new("Giá trị so sánh", "Compared value"),
                new("Giá trị, thứ hạng, hoặc số lần so với năm gốc.", "The value, the rank, or the multiple of the baseline."),
                p => p.Progress.Inputs.Value) { IsNullable = true },
            new(
                "baseline_value", ColumnType.Decimal, new("Giá trị gốc", "Baseline value"),
                new("Số liệu gốc dùng để so sánh.", "The baseline in the comparison."),
                p => p.Progress.Inputs.BaselineValue) { IsNullable = true },
            new(
                "baseline_year", ColumnType.Year, new("Năm gốc", "Baseline year"),
                new("Năm của số liệu gốc.", "The year of the baseline."), p => p.Progress.Inputs.BaselineYear) { IsNullable = true },
            new(
                "comparator", ColumnType.String, new("Phép so sánh", "Comparator"),
                new("Của chỉ tiêu.", "The indicator's."), p => Cell.Code(p.Progress.Inputs.Comparator))
            { IsNullable = true, Codes = CodeLists.Comparator },
            new(
                "target_value", ColumnType.Decimal, new("Giá trị mục tiêu", "Target value"),
                new("Của chỉ tiêu.", "The indicator's."), p => p.Progress.Inputs.TargetValue) { IsNullable = true },
            new(
                "target_year", ColumnType.Year, new("Năm mục tiêu", "Target year"),
                new("Của chỉ tiêu.", "The indicator's."), p => p.Progress.Inputs.TargetYear),
            new(
                "reached_from", ColumnType.Decimal, new("Giá trị để đạt", "Reached from"),
                new(
                    "Giá trị dùng để so sánh: 38 đối với “khoảng 40%”; trống khi kế hoạch không nêu số.",
                    "The value in the comparison: 38 for “khoảng 40%” (about 40%); empty if the plan sets none."),
                p => p.Progress.Inputs.ReachedFrom) { IsNullable = true },
            .. CommonColumns.Bilingual<IndicatorInPeriod>(
                "reached_when", new("Mục tiêu đạt khi", "Reached when"),
                new("Phép so sánh bằng lời; trống khi không có gì để so sánh.", "The comparison in words; empty if nothing is compared."),
                p => p.Progress.Inputs.ReachedWhen, isNullable: true),
            new(
                "out_of", ColumnType.Integer, new("Trong tổng số", "Out of"),
                new("Với thứ hạng: số đơn vị được xếp hạng.", "Of a rank: how many were ranked."),
                p => p.Progress.Inputs.OutOf) { IsNullable = true },
            new(
                "target_out_of", ColumnType.Integer, new("Mục tiêu trong tổng số", "Target out of"),
                new(
                    "Với thứ hạng: mục tiêu đặt ra trong bao nhiêu đơn vị; trống khi không nêu.",
                    "Of a rank: among how many units the target was set. Empty if that is not stated."),
                p => p.Progress.Inputs.TargetOutOf) { IsNullable = true },
            new(
                "area", ColumnType.String, new("Khu vực", "Area"),
                new(
                    "Mã khu vực của số liệu khi so sánh; trống khi chưa có số liệu hoặc chưa nêu khu vực.",
                    "The code of the area that the figure was compared as. Empty without a figure, and if nobody can tell."),
                p => p.Progress.Inputs.Area?.Code) { IsNullable = true },
            new(
                "is_area_taken", ColumnType.Boolean, new("Khu vực suy ra từ năm", "Area taken from the year"),
                new(
                    "true: số liệu không nêu khu vực; được hiểu là của khu vực của kế hoạch vì cả năm thuộc thời gian tồn tại của khu "
                        + "vực này.",
                    "true if the figure states no area and was taken to be of the plan's own, because the whole year lies within its "
                        + "time."),
                p => p.Progress.Inputs.IsAreaTaken),
            new(
                "carry_over_id", ColumnType.String, new("Mục tiêu chuyển tiếp", "Carried-over target"),
                new(
                    "Văn bản mà số liệu được đánh giá theo, thay cho mục tiêu của kế hoạch; trống khi theo mục tiêu của kế hoạch.",
                    "The decision that replaced the target of the plan. Empty if the figure was compared with that."),
                p => p.Progress.Inputs.CarryOver?.Id) { IsNullable = true, References = new("target-carry-overs", "id") },
            new(
                "years", ColumnType.Integer, new("Số năm so sánh", "Years"),
                new(
                    "Số năm từ năm gốc đến năm được đánh giá; trống khi chỉ so sánh một số liệu với mục tiêu.",
                    "From the baseline to the year that is judged. Empty if one figure was compared with the target."),
                p => p.Progress.Inputs.Years) { IsNullable = true },
            new(
                "is_series_break", ColumnType.Boolean, new("Ngắt chuỗi", "Series break"),
                new(
                    "true: số liệu trước đó của khu vực khác, hoặc thứ hạng trước đó trong tổng số khác, nên không so sánh được.",
                    "true if the figure before is of another area, or a rank among another number of units. Such figures do not compare."),
                p => p.Progress.Inputs.IsSeriesBreak),
            new(
                "observation_id", ColumnType.String, new("Số liệu của năm", "Observation"),
                new("Trống khi chưa có.", "Empty where there is none."), p => p.Progress.Inputs.Observation?.Id)
            { IsNullable = true, References = new("observations", "id") },
            new(
                "baseline_observation_id", ColumnType.String, new("Số liệu gốc", "Baseline observation"),
                new("Trống khi không cần hoặc chưa có.", "Empty if none is needed or there is none."),
                p => p.Progress.Inputs.Baseline?.Id) { IsNullable = true, References = new("observations", "id") },
            CommonColumns.Method<IndicatorInPeriod>(p => p.Progress.Method),
        ],
    };

    private sealed record IndicatorInPeriod(IndicatorProgress Progress, ReportingPeriod Period);
}

/// <summary>
/// The years that the tables of progress have rows for: every reporting period that had begun at the moment of the release, also
/// without any report.
/// </summary>
internal static class BegunPeriods
{
    public static IEnumerable<ReportingPeriod> Of(Plan plan) => plan.ReportingPeriods.Where(p => p.State != PeriodState.Upcoming);
}
