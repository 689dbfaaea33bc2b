using StPlan.Domain.Progress;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Progress;

internal sealed class TaskProgressType : ObjectType<TaskProgress>
{
    protected override void Configure(ObjectTypeDescriptor<TaskProgress> descriptor)
    {
        descriptor.Description(
            "The progress of a task in a year (tiến độ nhiệm vụ), with its basis: the reports and the method (căn cứ tính).");
        descriptor.Field(p => p.Task).Description("The task (nhiệm vụ).");
        descriptor.Field(p => p.Year).Description("The year of this answer (năm), also if the query names none.");
        descriptor.Field(p => p.Status)
            .Description("The status (tình trạng). `NOT_REPORTED` means that nobody has reported. It says nothing about the work.");
        descriptor.LabelField("statusLabel", p => p.Status.Label()).Description("The status as a label, for display (tên tình trạng).");
        descriptor.Field(p => p.Completion)
            .Description("How much is done (mức độ hoàn thành), in percent; null where nobody stated any: not reported is not 0.");
        descriptor.Field(p => p.Timeliness)
            .Description(
                "The task compared with the end of its timeframe (tiến độ so với thời hạn); null if there is no end or nobody has "
                    + "reported.");
        descriptor.Field(p => p.Basis).Description("The basis of the progress (căn cứ đánh giá).");
        descriptor.Field(p => p.ExpectedReports).Description("The number of reports due (số báo cáo phải gửi).");
        descriptor.Field(p => p.ReceivedReports).Description("The number of reports received (số báo cáo đã nhận).");
        descriptor.Field(p => p.LateReports).Description("The number of late reports among these (số báo cáo trễ hạn).");
        descriptor.Field(p => p.Reports).ListSize(2)
            .Description("The current reports of the year (báo cáo), in the order of the lead cell.");
        descriptor.Field(p => p.Assessment)
            .Description("The current consolidated assessment of the year (kết quả tổng hợp); null when there is none.");
        descriptor.Field(p => p.Method).Description("The method of the calculation (phương pháp tính).");
    }
}

internal sealed class TaskProgressStatusType : EnumType<TaskProgressStatus>
{
    protected override void Configure(EnumTypeDescriptor<TaskProgressStatus> descriptor)
    {
        descriptor.Description("The status of a task according to its reports (tình trạng nhiệm vụ theo báo cáo).");
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
        descriptor.Description("The basis of the progress of a task (căn cứ đánh giá).");
        descriptor.Value(ProgressBasis.NotReported, "Nothing: neither a report nor an assessment (chưa có báo cáo).");
        descriptor.Value(ProgressBasis.Derived, "The reports of the lead agencies (từ báo cáo của cơ quan chủ trì).");
        descriptor.Value(ProgressBasis.Consolidated, "The consolidated assessment (kết quả tổng hợp).");
    }
}
