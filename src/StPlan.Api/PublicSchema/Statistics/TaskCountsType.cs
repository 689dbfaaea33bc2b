using StPlan.Domain.Statistics;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Statistics;

internal sealed class TaskCountsType : ObjectType<TaskCounts>
{
    protected override void Configure(ObjectTypeDescriptor<TaskCounts> descriptor)
    {
        descriptor.Description(
            "Tasks, counted by the combinations of keys that occur (bảng thống kê nhiệm vụ). Groups and timeframes are one for each task. "
                + "A task with several agencies or documents "
            + "counts in the row of each, so that the rows can add up to more than `tasks`; one without any counts in the row whose key "
            + "has no code.");
        descriptor.Field(c => c.Tasks).Description("How many tasks there are (tổng số nhiệm vụ), each once: not the sum of the rows.");
        descriptor.Field(c => c.Rows).ListSize(100)
            .Description(
                "The table (các dòng), in the plan's order of the first dimension, then of the next; combinations without a task are left "
                    + "out.");
    }
}

internal sealed class TaskCountRowType : ObjectType<TaskCountRow>
{
    protected override void Configure(ObjectTypeDescriptor<TaskCountRow> descriptor)
    {
        descriptor.Description("A row of a table of tasks (dòng thống kê).");
        descriptor.Field(r => r.Keys).ListSize(2)
            .Description("What the tasks of the row have in common (các khóa), in the order of the argument `by`.");
        descriptor.Field(r => r.Count).Description("How many tasks (số nhiệm vụ).");
    }
}

internal sealed class TaskCountKeyType : ObjectType<TaskCountKey>
{
    protected override void Configure(ObjectTypeDescriptor<TaskCountKey> descriptor)
    {
        descriptor.Description("What tasks have in common in one dimension (khóa).");
        descriptor.Field(k => k.Dimension).Description("The dimension (chiều).");
        descriptor.Field(k => k.Code)
            .Description(
                "A code for programs (mã): the number of a group, the code of an agency, `ANNUAL` and so on, or the key of a document; "
                    + "null if the tasks have nothing in this dimension.");
        descriptor.TextField("label", k => k.Label).Description("A label for display (nhãn).");
    }
}

internal sealed class TaskDimensionType : EnumType<TaskDimension>
{
    protected override void Configure(EnumTypeDescriptor<TaskDimension> descriptor)
    {
        descriptor.Description("What tasks can be counted by (chiều thống kê).");
        descriptor.Value(TaskDimension.Group, "Their group (nhóm): one for each task.");
        descriptor.Value(TaskDimension.LeadAgency, "The agencies that lead (cơ quan chủ trì): one or more for a task.");
        descriptor.Value(TaskDimension.CoordinatingAgency, "The agencies that coordinate (cơ quan phối hợp): any number for a task.");
        descriptor.Value(TaskDimension.Timeframe, "How their time is set (thời gian thực hiện): one for each task.");
        descriptor.Value(TaskDimension.CitedDocument, "The documents that their text cites (văn bản viện dẫn): any number for a task.");
    }
}
