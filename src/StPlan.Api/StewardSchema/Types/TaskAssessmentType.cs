using StPlan.Api.PublicSchema;
using StPlan.Data.Reporting;
using StPlan.Domain.Fields;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Types;

internal sealed class TaskAssessmentType : ObjectType<TaskAssessmentRow>
{
    protected override void Configure(ObjectTypeDescriptor<TaskAssessmentRow> descriptor)
    {
        descriptor.Name("TaskAssessment").Description("A revision of the consolidated assessment of a task in a year (kết quả tổng hợp).");
        descriptor.DraftFields("TaskAssessment", a => a.Id, a => a.RecordedBy, a => a.RecordedAt);
        descriptor.Field("plan").Type("String!").Resolve(c => c.Parent<TaskAssessmentRow>().PlanId)
            .Description("The plan's key (mã kế hoạch).");
        descriptor.Field("task").Type("String!").Resolve(c => c.Parent<TaskAssessmentRow>().TaskCode)
            .Description("The task's code (mã nhiệm vụ).");
        descriptor.Field(a => a.Year).Description("The year (năm).");
        descriptor.Field(a => a.Status).Description(AssessmentFields.Status);
        descriptor.Field(a => a.Completion).Description(AssessmentFields.Completion);
        descriptor.VerbatimField("rationale", a => a.Rationale).Description(AssessmentFields.Rationale);
        descriptor.Field("reason").Type("String").Resolve(c => c.Parent<TaskAssessmentRow>().Reason?.Json)
            .Description(AssessmentFields.Reason);
    }
}

internal sealed class PeriodClosureType : ObjectType<PeriodClosureRow>
{
    protected override void Configure(ObjectTypeDescriptor<PeriodClosureRow> descriptor)
    {
        descriptor.Name("PeriodClosure").Description("The closing or reopening of a reporting period (đóng, mở kỳ báo cáo).");
        descriptor.DraftFields("PeriodClosure", c => c.Id, c => c.RecordedBy, c => c.RecordedAt);
        descriptor.Field(c => c.Year).Description("The year (năm).");
        descriptor.Field(c => c.IsClosed).Description("True if it was closed, false if it was reopened (đã đóng).");
        descriptor.Field("reason").Type("String").Resolve(c => c.Parent<PeriodClosureRow>().Reason?.Json).Description("Why (lý do).");
    }
}
