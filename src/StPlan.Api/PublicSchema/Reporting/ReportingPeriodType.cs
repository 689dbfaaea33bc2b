using StPlan.Domain.Reporting;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Reporting;

internal sealed class ReportingPeriodType : ObjectType<ReportingPeriod>
{
    protected override void Configure(ObjectTypeDescriptor<ReportingPeriod> descriptor)
    {
        descriptor.Description("A reporting year of the lead agencies (kỳ báo cáo năm).");
        descriptor.Field(p => p.Plan).Description("The plan that asks for the reports (kế hoạch).");
        descriptor.Field(p => p.Year).Description("The year (năm).");
        descriptor.Field(p => p.DueBefore)
            .Description(
                "The deadline (hạn báo cáo). A report received before this moment is on time: 10 December 00:00 in Vietnam, “trước ngày "
                    + "10/12”.");
        descriptor.Field(p => p.State).Description("The state of the period as of the release (trạng thái), not as of now.");
        descriptor.LabelField("stateLabel", p => p.State.Label()).Description("The state as a label, for display (tên trạng thái).");
        descriptor.OptionalVerbatimField("stateReason", p => p.Closure?.Reason)
            .Description("The reason for closing or reopening (lý do đóng, mở lại), verbatim; null if there is none.");
        descriptor.Field(p => p.Compliance).Description("Which reports were due and which arrived (tình hình thực hiện chế độ báo cáo).");
    }
}

internal sealed class PeriodStateType : EnumType<PeriodState>
{
    protected override void Configure(EnumTypeDescriptor<PeriodState> descriptor)
    {
        descriptor.Description("The state of a reporting period as of a release (trạng thái kỳ báo cáo).");
        descriptor.Value(PeriodState.Upcoming, "The year has not begun (chưa bắt đầu).");
        descriptor.Value(PeriodState.Open, "The period takes reports, and they are on time (đang nhận báo cáo).");
        descriptor.Value(PeriodState.Overdue, "The period still takes reports, and they count as late (đã quá hạn).");
        descriptor.Value(PeriodState.Closed, "The period takes no more reports (đã đóng).");
    }
}
