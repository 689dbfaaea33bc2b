using StPlan.Domain.Progress;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Progress;

internal sealed class GroupProgressType : ObjectType<GroupProgress>
{
    protected override void Configure(ObjectTypeDescriptor<GroupProgress> descriptor)
    {
        descriptor.Description(
            "The progress of a group of tasks in a year (tiến độ nhóm nhiệm vụ). Always show a mean together with `reportedTasks` and "
                + "`tasks`.");
        descriptor.Field(p => p.Group).Description("The group (nhóm).");
        descriptor.DescribeTaskSet(tasks: 14);
    }
}

internal sealed class PlanProgressType : ObjectType<PlanProgress>
{
    protected override void Configure(ObjectTypeDescriptor<PlanProgress> descriptor)
    {
        descriptor.Description("The progress of a plan in a year (tiến độ kế hoạch): all its tasks, groups and indicators.");
        descriptor.DescribeTaskSet(tasks: 30);
        descriptor.Field(p => p.Groups).ListSize(5).Description("The same for each group (tiến độ từng nhóm).");
        descriptor.Field(p => p.Indicators).ListSize(20).Description("The progress of each indicator in the year (tiến độ từng chỉ tiêu).");
        descriptor.Field(p => p.IndicatorStatusCounts).ListSize(10)
            .Description("A row for each verdict (số chỉ tiêu theo đánh giá), also for a verdict without indicators.");
    }
}

/// <summary>What the two types above have alike.</summary>
internal static class TaskSetFields
{
    public static void DescribeTaskSet<T>(this ObjectTypeDescriptor<T> descriptor, int tasks)
        where T : TaskSetProgress
    {
        descriptor.Field(p => p.Year).Description("The year of this answer (năm), also if the query names none.");
        descriptor.Field(p => p.Tasks).Description("How many tasks there are (tổng số nhiệm vụ).");
        descriptor.Field(p => p.ReportedTasks).Description("How many of them have a report or an assessment (số nhiệm vụ có báo cáo).");
        descriptor.Field(p => p.StatusCounts).ListSize(6)
            .Description(
                "A row for each status (số nhiệm vụ theo tình trạng), also for `NOT_REPORTED` and for a status without tasks. The rows "
                    + "add up to `tasks`.");
        descriptor.Field(p => p.MeanCompletionOfReported)
            .Description(
                "The mean completion of the tasks that state one, in percent (mức hoàn thành trung bình của nhiệm vụ có báo cáo). If no "
                    + "task states one, the mean is null.");
        descriptor.Field(p => p.MeanCompletionOfAll)
            .Description(
                "The mean completion of all tasks, in percent (mức hoàn thành trung bình của tất cả nhiệm vụ). A task that states none "
                    + "counts as 0. If no task states one, the mean is null.");
        descriptor.Field(p => p.StatedCompletions)
            .Description("The number of tasks that state a completion (số nhiệm vụ có mức hoàn thành).");
        descriptor.Field(p => p.ExpectedReports).Description("The number of reports due (số báo cáo phải gửi).");
        descriptor.Field(p => p.ReceivedReports).Description("The number of reports received (số báo cáo đã nhận), including late ones.");
        descriptor.Field(p => p.LateReports).Description("The number of late reports among these (số báo cáo trễ hạn).");
        descriptor.Field(p => p.TaskProgress).ListSize(tasks)
            .Description("The progress of each task (tiến độ từng nhiệm vụ), in the order of the plan.");
        descriptor.Field(p => p.Method).Description("The method of the calculation (phương pháp tính).");
    }
}

internal sealed class StatusCountType : ObjectType<StatusCount>
{
    protected override void Configure(ObjectTypeDescriptor<StatusCount> descriptor)
    {
        descriptor.Description("The number of tasks with a status (số nhiệm vụ theo tình trạng).");
        descriptor.Field(c => c.Status).Description("The status (tình trạng).");
        descriptor.LabelField("label", c => c.Status.Label()).Description("The status as a label, for display (tên tình trạng).");
        descriptor.Field(c => c.Count).Description("How many (số lượng).");
    }
}

internal sealed class IndicatorStatusCountType : ObjectType<IndicatorStatusCount>
{
    protected override void Configure(ObjectTypeDescriptor<IndicatorStatusCount> descriptor)
    {
        descriptor.Description("The number of indicators with a verdict (số chỉ tiêu theo đánh giá).");
        descriptor.Field(c => c.Status).Description("The verdict (đánh giá).");
        descriptor.LabelField("label", c => c.Status.Label()).Description("The verdict as a label, for display (tên đánh giá).");
        descriptor.Field(c => c.Count).Description("How many (số lượng).");
    }
}
