using StPlan.Api.PublicSchema.Citations;
using StPlan.Domain.Citations;
using StPlan.Domain.Fields;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Reporting;

internal sealed class TaskReportType : ObjectType<TaskReport>
{
    protected override void Configure(ObjectTypeDescriptor<TaskReport> descriptor)
    {
        descriptor.Description(
            "What one agency reports on one task for one year (báo cáo nhiệm vụ). A correction is a report of its own that supersedes the "
                + "one before; "
            + "both stay, and `node(id:)` finds both.");
        descriptor.ImplementsNode(r => r.Id, (c, id) => c.Parent<PublishedData>().FindTaskReport(id));
        descriptor.Field(r => r.Task).Description("The task (nhiệm vụ).");
        descriptor.Field(r => r.Agency).Description("Who reports (cơ quan báo cáo).");
        descriptor.Field(r => r.Year).Description("For which year (năm báo cáo).");
        descriptor.Field(r => r.Revision).Description("1 for the first, more for a correction (lần gửi); numbers may be missing.");
        descriptor.Field(r => r.Status).Description(ReportFields.Status);
        descriptor.LabelField("statusLabel", r => r.Status.Label()).Description("The status as a label, for display (tên tình trạng).");
        descriptor.Field(r => r.Completion).Description(ReportFields.Completion);
        descriptor.VerbatimField("results", r => r.Results).Description(ReportFields.Results);
        descriptor.OptionalVerbatimField("difficulties", r => r.Difficulties).Description(ReportFields.Difficulties);
        descriptor.OptionalVerbatimField("proposals", r => r.Proposals).Description(ReportFields.Proposals);
        descriptor.Field(r => r.Outputs).ListSize(2).Description(ReportFields.Outputs);
        descriptor.Field(r => r.Funding).Description(ReportFields.Funding);
        descriptor.Field(r => r.Evidence).ListSize(2).Description(ReportFields.Evidence);
        descriptor.Field(r => r.SubmittedAt).Description(ReportFields.SubmittedAt);
        descriptor.Field(r => r.FirstReceivedAt).Description(ReportFields.FirstReceivedAt);
        descriptor.Field(r => r.Timeliness).Description(ReportFields.Timeliness);
        descriptor.OptionalVerbatimField("reason", r => r.Reason).Description(ReportFields.Reason);
        descriptor.Field(r => r.Release).Description("The release that published it (lần công bố).");
        descriptor.Field(r => r.Supersedes)
            .Description("The report that this one takes the place of (báo cáo bị thay thế); null for a first one.");
        descriptor.Field(r => r.SupersededBy)
            .Description("The report that took its place (báo cáo thay thế); null while it is the current one.");
        descriptor.AddCitationField((r, style, publisher) => r.Cite(style, publisher));
    }
}

internal sealed class TaskStatusType : EnumType<PlanTaskStatus>
{
    protected override void Configure(EnumTypeDescriptor<PlanTaskStatus> descriptor)
    {
        descriptor.Name("TaskStatus").Description("How far a task is, as somebody says it (tình trạng nhiệm vụ).");
        descriptor.Value(PlanTaskStatus.NotStarted, "Not begun (chưa thực hiện).");
        descriptor.Value(PlanTaskStatus.InProgress, "Under way (đang thực hiện).");
        descriptor.Value(PlanTaskStatus.Completed, "Done (hoàn thành).");
        descriptor.Value(PlanTaskStatus.Paused, "Interrupted (tạm dừng).");
        descriptor.Value(PlanTaskStatus.Cancelled, "Given up (hủy bỏ).");
    }
}

internal sealed class ReportTimelinessType : EnumType<ReportTimeliness>
{
    protected override void Configure(EnumTypeDescriptor<ReportTimeliness> descriptor)
    {
        descriptor.Description("Whether a report was received before the end of its period (tính kịp thời của báo cáo).");
        descriptor.Value(ReportTimeliness.OnTime, "On time (đúng hạn).");
        descriptor.Value(ReportTimeliness.Late, "Late (trễ hạn).");
    }
}
