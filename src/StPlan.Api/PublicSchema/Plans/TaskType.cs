using StPlan.Api.PublicSchema.Progress;
using StPlan.Api.PublicSchema.Reporting;
using StPlan.Domain.Plans;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Plans;

internal sealed class TaskType : ObjectType<PlanTask>
{
    protected override void Configure(ObjectTypeDescriptor<PlanTask> descriptor)
    {
        descriptor.Name("Task").Description("A task or solution (nhiệm vụ, giải pháp): one row of the annex's table.");
        descriptor.ImplementsNode(t => PlanKeys.Of(t.Group.Plan, t.Code),
            (c, key) => PlanKeys.Find(c, key, (plan, code) => plan.FindTask(code)));
        descriptor.Field(t => t.Code).SortBy((PlanTask t) => (RomanNumeral.Value(t.Group.Number) ?? 0, t.Number))
            .Description("Group and number (mã nhiệm vụ): `III.9`.");
        descriptor.Field(t => t.Number).Description("Its number in the group (số thứ tự).");
        descriptor.Field(t => t.Group).Description("The group it belongs to (nhóm).");
        descriptor.TextField("text", t => t.Text).Description("What is to be done (nội dung nhiệm vụ), verbatim.");
        descriptor.Field(t => t.LeadAgencies).ListSize(4)
            .Description("The agencies that lead (cơ quan, đơn vị chủ trì), in the order of the cell.");
        descriptor.Field(t => t.CoordinatingAgencies).ListSize(4)
            .Description("The agencies that coordinate (cơ quan, đơn vị phối hợp), in the order of the cell.");
        descriptor.VerbatimField("leadText", t => t.LeadText).Description("The annex's cell “Cơ quan, đơn vị chủ trì”, verbatim.");
        descriptor.VerbatimField("coordinatingText", t => t.CoordinatingText)
            .Description("The annex's cell “Cơ quan, đơn vị phối hợp”, verbatim.");
        descriptor.Field(t => t.Timeframe).Description("When it is to be carried out (thời gian thực hiện).");
        descriptor.Field(t => t.CitedDocuments).ListSize(3).Description("The documents that its text cites (văn bản viện dẫn).");
        descriptor.OptionalTextField("note", t => t.Note)
            .Description("A remark of the editors (ghi chú), such as on a slip in the source; not part of the plan.");
        descriptor.AddReportsField(t => t.Reports, "The current reports on it (báo cáo), by year and in the order of the lead cell.");
        descriptor.AddProgressField();
    }
}

internal sealed class TimeframeType : ObjectType<Timeframe>
{
    protected override void Configure(ObjectTypeDescriptor<Timeframe> descriptor)
    {
        descriptor.Description("When a task is to be carried out (thời gian thực hiện).");
        descriptor.Field(t => t.Kind).Description("What the cell means (loại thời gian).");
        descriptor.VerbatimField("text", t => t.Text).Description("The annex's cell “Thời gian thực hiện”, verbatim.");
        descriptor.Field(t => t.StartYear).Description("The first year (năm bắt đầu); null where the cell names none.");
        descriptor.Field(t => t.EndYear).Description("The last year (năm kết thúc); null where there is no end.");
    }
}

internal sealed class TimeframeKindType : EnumType<TimeframeKind>
{
    protected override void Configure(EnumTypeDescriptor<TimeframeKind> descriptor)
    {
        descriptor.Description("How a task's time is set (loại thời gian thực hiện).");
        descriptor.Value(TimeframeKind.Annual, "Every year (hằng năm).");
        descriptor.Value(TimeframeKind.SingleYear, "Within one year (trong năm).");
        descriptor.Value(TimeframeKind.Ongoing, "From a year on, without an end (từ năm … và những năm tiếp theo).");
    }
}
