using StPlan.Domain.Reporting;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Reporting;

internal sealed class ReportingPeriodType : ObjectType<ReportingPeriod>
{
    protected override void Configure(ObjectTypeDescriptor<ReportingPeriod> descriptor)
    {
        descriptor.Description("A year for which the lead agencies report (kỳ báo cáo năm).");
        descriptor.Field(p => p.Plan).Description("The plan that asks for the reports (kế hoạch).");
        descriptor.Field(p => p.Year).Description("The year (năm).");
        descriptor.Field(p => p.DueBefore).Description("What is received before this moment is on time (hạn báo cáo): 10 December 00:00 in Vietnam, “trước ngày 10/12”.");
        descriptor.Field(p => p.State).Description("What the period is as of the release (trạng thái), not as of the moment of asking.");
        descriptor.LabelField("stateLabel", p => p.State.Label()).Description("The state for people (tên trạng thái).");
        descriptor.OptionalVerbatimField("stateReason", p => p.Closure?.Reason)
            .Description("Why it was closed, or opened again (lý do đóng, mở lại), verbatim; null where neither was done, and where no reason was given.");
        descriptor.Field(p => p.Compliance).Description("Who was to report, and who did (tình hình thực hiện chế độ báo cáo).");
    }
}

internal sealed class PeriodStateType : EnumType<PeriodState>
{
    protected override void Configure(EnumTypeDescriptor<PeriodState> descriptor)
    {
        descriptor.Description("What a reporting period is at the moment of a release (trạng thái kỳ báo cáo).");
        descriptor.Value(PeriodState.Upcoming, "The year has not begun (chưa bắt đầu).");
        descriptor.Value(PeriodState.Open, "A report is on time (đang nhận báo cáo).");
        descriptor.Value(PeriodState.Overdue, "Reports are still taken, as late (đã quá hạn).");
        descriptor.Value(PeriodState.Closed, "No report is taken any more (đã đóng).");
    }
}
