using StPlan.Api.PublicSchema.Citations;
using StPlan.Domain.Citations;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Reporting;

internal sealed class TaskReportType : ObjectType<TaskReport>
{
    protected override void Configure(ObjectTypeDescriptor<TaskReport> descriptor)
    {
        descriptor.Description(
            "What one agency reports on one task for one year (báo cáo nhiệm vụ). A correction is a report of its own that supersedes the one before; "
            + "both stay, and `node(id:)` finds both.");
        descriptor.ImplementsNode(r => r.Id, (c, id) => c.Parent<PublishedData>().FindTaskReport(id));
        descriptor.Field(r => r.Task).Description("The task (nhiệm vụ).");
        descriptor.Field(r => r.Agency).Description("Who reports (cơ quan báo cáo).");
        descriptor.Field(r => r.Year).Description("For which year (năm báo cáo).");
        descriptor.Field(r => r.Revision).Description("1 for the first, more for a correction (lần gửi); numbers may be missing.");
        descriptor.Field(r => r.Status).Description("How far the task is (tình trạng), in the agency's own judgement.");
        descriptor.LabelField("statusLabel", r => r.Status.Label()).Description("The status for people (tên tình trạng).");
        descriptor.Field(r => r.Completion).Description("How much is done (mức độ hoàn thành), in percent, 0 to 100; null where it was not stated.");
        descriptor.VerbatimField("results", r => r.Results).Description("What was done (kết quả thực hiện), verbatim.");
        descriptor.OptionalVerbatimField("difficulties", r => r.Difficulties).Description("What stood in the way (khó khăn, vướng mắc), verbatim.");
        descriptor.OptionalVerbatimField("proposals", r => r.Proposals).Description("What is proposed (đề xuất, kiến nghị), verbatim.");
        descriptor.Field(r => r.Outputs).ListSize(2).Description("What it brought about (sản phẩm).");
        descriptor.Field(r => r.Funding).Description("What it was paid with (kinh phí); null where nothing was said of it.");
        descriptor.Field(r => r.Evidence).ListSize(2).Description("Where it can be looked up (minh chứng).");
        descriptor.Field(r => r.SubmittedAt).Description("When this report was received (thời điểm nhận).");
        descriptor.Field(r => r.FirstReceivedAt)
            .Description("When the first report of this agency, task and year was received (thời điểm nhận lần đầu): what counts against the deadline, so that a correction makes nothing late.");
        descriptor.Field(r => r.Timeliness).Description("Whether it was in time (tính kịp thời).");
        descriptor.OptionalVerbatimField("reason", r => r.Reason).Description("Why it was corrected (lý do đính chính), verbatim; null for a first report, and where no reason was given.");
        descriptor.Field(r => r.Release).Description("The release that published it (lần công bố).");
        descriptor.Field(r => r.Supersedes).Description("The report that this one takes the place of (báo cáo bị thay thế); null for a first one.");
        descriptor.Field(r => r.SupersededBy).Description("The report that took its place (báo cáo thay thế); null while it is the current one.");
        descriptor.AddCitationField((r, style) => r.Cite(style));
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
