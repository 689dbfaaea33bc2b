using StPlan.Domain.Progress;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Progress;

internal sealed class TaskProgressType : ObjectType<TaskProgress>
{
    protected override void Configure(ObjectTypeDescriptor<TaskProgress> descriptor)
    {
        descriptor.Description("How far a task is in a year (tiến độ nhiệm vụ), with the receipt: who reported, and how it was computed.");
        descriptor.Field(p => p.Task).Description("The task (nhiệm vụ).");
        descriptor.Field(p => p.Year).Description("The year that is answered (năm), also where none was asked for.");
        descriptor.Field(p => p.Status).Description("How far it is (tình trạng); `NOT_REPORTED` where nobody has said anything, which says nothing of the task.");
        descriptor.LabelField("statusLabel", p => p.Status.Label()).Description("The status for people (tên tình trạng).");
        descriptor.Field(p => p.Completion).Description("How much is done (mức độ hoàn thành), in percent; null where nobody stated any: not reported is not 0.");
        descriptor.Field(p => p.Timeliness).Description("Against the end of the timeframe (tiến độ so với thời hạn); null where there is no end, and where nobody has reported.");
        descriptor.Field(p => p.Basis).Description("What it rests on (căn cứ đánh giá).");
        descriptor.Field(p => p.ExpectedReports).Description("How many agencies are to report (số báo cáo phải gửi).");
        descriptor.Field(p => p.ReceivedReports).Description("How many of them did (số báo cáo đã nhận).");
        descriptor.Field(p => p.LateReports).Description("How many of those were late (số báo cáo trễ hạn).");
        descriptor.Field(p => p.Reports).ListSize(2).Description("The current reports of the year (báo cáo), in the order of the lead cell.");
        descriptor.Field(p => p.Assessment).Description("The current consolidated assessment of the year (kết quả tổng hợp); null when there is none.");
        descriptor.Field(p => p.Method).Description("How it was computed (phương pháp tính).");
    }
}

internal sealed class TaskProgressStatusType : EnumType<TaskProgressStatus>
{
    protected override void Configure(EnumTypeDescriptor<TaskProgressStatus> descriptor)
    {
        descriptor.Description("How far a task is as far as anybody has said (tình trạng nhiệm vụ theo báo cáo).");
        descriptor.Value(TaskProgressStatus.NotReported, "Nobody has reported (chưa có báo cáo).");
        descriptor.Value(TaskProgressStatus.NotStarted, "Not begun (chưa thực hiện).");
        descriptor.Value(TaskProgressStatus.InProgress, "Under way (đang thực hiện).");
        descriptor.Value(TaskProgressStatus.Completed, "Done (hoàn thành).");
        descriptor.Value(TaskProgressStatus.Paused, "Interrupted (tạm dừng).");
        descriptor.Value(TaskProgressStatus.Cancelled, "Given up (hủy bỏ).");
    }
}

internal sealed class TaskTimelinessType : EnumType<TaskTimeliness>
{
    protected override void Configure(EnumTypeDescriptor<TaskTimeliness> descriptor)
    {
        descriptor.Description("A task against the end of its timeframe, in the government's own words (tiến độ so với thời hạn).");
        descriptor.Value(TaskTimeliness.CompletedOnTime, "Completed on time (hoàn thành đúng hạn).");
        descriptor.Value(TaskTimeliness.CompletedLate, "Completed late (hoàn thành quá hạn).");
        descriptor.Value(TaskTimeliness.PendingWithinTerm, "Not completed, and its term has not ended (chưa hoàn thành trong hạn).");
        descriptor.Value(TaskTimeliness.PendingOverdue, "Not completed, and its term has ended (chưa hoàn thành quá hạn).");
    }
}

internal sealed class ProgressBasisType : EnumType<ProgressBasis>
{
    protected override void Configure(EnumTypeDescriptor<ProgressBasis> descriptor)
    {
        descriptor.Description("What a task's progress rests on (căn cứ đánh giá).");
        descriptor.Value(ProgressBasis.NotReported, "Nothing: neither a report nor an assessment (chưa có báo cáo).");
        descriptor.Value(ProgressBasis.Derived, "The reports of the lead agencies (từ báo cáo của cơ quan chủ trì).");
        descriptor.Value(ProgressBasis.Consolidated, "The consolidated assessment (kết quả tổng hợp).");
    }
}
