using StPlan.Domain.Statistics;
using StPlan.GraphQL;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Statistics;

internal sealed class StatisticsType : ObjectType<PlanStatistics>
{
    // Counting goes over all tasks each time.
    private const double Weight = 5;

    protected override void Configure(ObjectTypeDescriptor<PlanStatistics> descriptor)
    {
        descriptor.Name("Statistics").Description(
            "What can be counted in a plan (thống kê). Only what occurs has a row, in the plan's order. A task with two lead agencies "
                + "counts in the rows of both, "
            + "so that such rows add up to more than `tasks`.");
        descriptor.Field(s => s.Tasks).Description("How many tasks there are (tổng số nhiệm vụ), each once.");
        descriptor.Field(s => s.Indicators).Description("How many indicators there are (tổng số chỉ tiêu).");
        descriptor.Field(s => s.TasksByGroup).ListSize(5).Cost(Weight)
            .Description("Tasks by group (nhiệm vụ theo nhóm); each counts once.");
        descriptor.Field(s => s.TasksByLeadAgency).ListSize(20).Cost(Weight)
            .Description("Tasks by the agencies that lead (nhiệm vụ theo cơ quan chủ trì); a task counts for each of them.");
        descriptor.Field(s => s.TasksByCoordinatingAgency).ListSize(30).Cost(Weight)
            .Description(
                "Tasks by the agencies that coordinate (nhiệm vụ theo cơ quan phối hợp); a task counts for each of them, and for none "
                    + "where it names none.");
        descriptor.Field(s => s.TasksByTimeframe).ListSize(3).Cost(Weight)
            .Description("Tasks by how their time is set (nhiệm vụ theo thời gian thực hiện); each counts once.");
        descriptor.Field(s => s.TasksByCitedDocument).ListSize(12).Cost(Weight)
            .Description(
                "Tasks by the documents that they cite (nhiệm vụ theo văn bản viện dẫn); a task counts for each of them, and for none "
                    + "where it cites none.");
        descriptor.Field(s => s.IndicatorsByObjective).ListSize(6).Cost(Weight)
            .Description("Indicators by objective (chỉ tiêu theo mục tiêu); each counts once.");
        descriptor.Field(s => s.IndicatorsByKind).ListSize(7).Cost(Weight)
            .Description("Indicators by kind (chỉ tiêu theo loại); each counts once.");
        descriptor.Field("taskCounts").Type("TaskCounts!").Cost(2 * Weight)
            .Description("Tasks by one dimension or by the combinations of several (bảng chéo): a table in one query.")
            .Argument("by",
                a => a.Type("[TaskDimension!]!")
                    .Description("The dimensions (các chiều), each once: one for a list, two for a table, more for a cube."))
            .Resolve(c => Count(c.Parent<PlanStatistics>(), c.ArgumentValue<IReadOnlyList<TaskDimension>>("by")));
    }

    private static TaskCounts Count(PlanStatistics statistics, IReadOnlyList<TaskDimension> by) =>
        by.Count > 0 && by.Distinct().Count() == by.Count
        ? statistics.TaskCounts(by)
        : throw new GraphQLException("The argument \"by\" takes one dimension or more, each once.", ErrorCodes.BadRequest);
}
