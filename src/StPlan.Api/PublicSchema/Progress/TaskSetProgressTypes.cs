using StPlan.Domain.Progress;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Progress;

internal sealed class GroupProgressType : ObjectType<GroupProgress>
{
    protected override void Configure(ObjectTypeDescriptor<GroupProgress> descriptor)
    {
        descriptor.Description("How far a group of tasks is in a year (tiến độ nhóm nhiệm vụ). A mean never stands alone: `reportedTasks` of `tasks` stands beside it.");
        descriptor.Field(p => p.Group).Description("The group (nhóm).");
        descriptor.DescribeTaskSet(tasks: 14);
    }
}

internal sealed class PlanProgressType : ObjectType<PlanProgress>
{
    protected override void Configure(ObjectTypeDescriptor<PlanProgress> descriptor)
    {
        descriptor.Description("How far a plan is in a year (tiến độ kế hoạch): all its tasks, its groups, and its indicators.");
        descriptor.DescribeTaskSet(tasks: 30);
        descriptor.Field(p => p.Groups).ListSize(5).Description("The same for each group (tiến độ từng nhóm).");
        descriptor.Field(p => p.Indicators).ListSize(20).Description("How each indicator stands in the year (tiến độ từng chỉ tiêu).");
        descriptor.Field(p => p.IndicatorStatusCounts).ListSize(9).Description("A row for each status of indicators, also those of none (số chỉ tiêu theo đánh giá).");
    }
}

/// <summary>What the two types above have alike.</summary>
internal static class TaskSetFields
{
    public static void DescribeTaskSet<T>(this ObjectTypeDescriptor<T> descriptor, int tasks)
        where T : TaskSetProgress
    {
        descriptor.Field(p => p.Year).Description("The year that is answered (năm), also where none was asked for.");
        descriptor.Field(p => p.Tasks).Description("How many tasks there are (tổng số nhiệm vụ).");
        descriptor.Field(p => p.ReportedTasks).Description("How many of them have a report or an assessment (số nhiệm vụ có báo cáo).");
        descriptor.Field(p => p.StatusCounts).ListSize(6)
            .Description("A row for each status (số nhiệm vụ theo tình trạng), also those of no task; `NOT_REPORTED` is one of them, and they add up to `tasks`.");
        descriptor.Field(p => p.MeanCompletionOfReported)
            .Description("In percent: the mean over the tasks whose completion was stated (mức hoàn thành trung bình của nhiệm vụ có báo cáo); null where none was.");
        descriptor.Field(p => p.MeanCompletionOfAll)
            .Description("In percent: the mean over all tasks, the silent ones taken as 0 (mức hoàn thành trung bình của tất cả nhiệm vụ); null where nothing at all was stated.");
        descriptor.Field(p => p.StatedCompletions).Description("How many tasks the first mean is of (số nhiệm vụ có mức hoàn thành).");
        descriptor.Field(p => p.ExpectedReports).Description("How many reports are expected (số báo cáo phải gửi).");
        descriptor.Field(p => p.ReceivedReports).Description("How many were received (số báo cáo đã nhận), the late ones included.");
        descriptor.Field(p => p.LateReports).Description("How many of those were late (số báo cáo trễ hạn).");
        descriptor.Field(p => p.TaskProgress).ListSize(tasks).Description("What it was computed from (tiến độ từng nhiệm vụ), in the plan's order.");
        descriptor.Field(p => p.Method).Description("How it was computed (phương pháp tính).");
    }
}

internal sealed class StatusCountType : ObjectType<StatusCount>
{
    protected override void Configure(ObjectTypeDescriptor<StatusCount> descriptor)
    {
        descriptor.Description("How many tasks are of a status (số nhiệm vụ theo tình trạng).");
        descriptor.Field(c => c.Status).Description("The status (tình trạng).");
        descriptor.LabelField("label", c => c.Status.Label()).Description("The status for people (tên tình trạng).");
        descriptor.Field(c => c.Count).Description("How many (số lượng).");
    }
}

internal sealed class IndicatorStatusCountType : ObjectType<IndicatorStatusCount>
{
    protected override void Configure(ObjectTypeDescriptor<IndicatorStatusCount> descriptor)
    {
        descriptor.Description("How many indicators are of a status (số chỉ tiêu theo đánh giá).");
        descriptor.Field(c => c.Status).Description("The status (đánh giá).");
        descriptor.LabelField("label", c => c.Status.Label()).Description("The status for people (tên đánh giá).");
        descriptor.Field(c => c.Count).Description("How many (số lượng).");
    }
}
