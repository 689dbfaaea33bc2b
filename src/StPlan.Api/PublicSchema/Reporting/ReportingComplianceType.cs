using StPlan.Domain.Reporting;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Reporting;

internal sealed class ReportingComplianceType : ObjectType<ReportingCompliance>
{
    protected override void Configure(ObjectTypeDescriptor<ReportingCompliance> descriptor)
    {
        descriptor.Description("How reporting went in a year, of one agency or of all (tình hình thực hiện chế độ báo cáo).");
        descriptor.Field(c => c.Year).Description("The year (năm).");
        descriptor.Field(c => c.ExpectedReports).Description("How many reports are expected (số báo cáo phải gửi): one from each lead agency on each of its tasks.");
        descriptor.Field(c => c.ReceivedReports).Description("How many were received (số báo cáo đã nhận), the late ones included.");
        descriptor.Field(c => c.OnTimeReports).Description("How many of these were on time (đúng hạn).");
        descriptor.Field(c => c.LateReports).Description("How many of these were late (trễ hạn).");
        descriptor.Field(c => c.MissingReports).Description("How many are missing (số báo cáo còn thiếu).");
        descriptor.Field(c => c.Missing).ListSize(60).Description("What is expected and not there (báo cáo còn thiếu), in the plan's order.");
        descriptor.Field(c => c.Agencies).ListSize(25).Description("The same for each agency that is to report (theo cơ quan), in the plan's order; empty where it is of one agency.");
    }
}

internal sealed class AgencyComplianceType : ObjectType<AgencyCompliance>
{
    protected override void Configure(ObjectTypeDescriptor<AgencyCompliance> descriptor)
    {
        descriptor.Description("How one agency reported in a year (tình hình báo cáo của một cơ quan).");
        descriptor.Field(c => c.Agency).Description("The agency (cơ quan, đơn vị).");
        descriptor.Field(c => c.Compliance).Description("How it reported (tình hình báo cáo).");
    }
}

internal sealed class ExpectedReportType : ObjectType<ExpectedReport>
{
    protected override void Configure(ObjectTypeDescriptor<ExpectedReport> descriptor)
    {
        descriptor.Description("A report that is to be made (báo cáo phải gửi).");
        descriptor.Field(e => e.Task).Description("On which task (nhiệm vụ).");
        descriptor.Field(e => e.Agency).Description("By whom (cơ quan báo cáo): a lead agency, a member of a collective that leads, or who took over from it.");
        descriptor.Field(e => e.Report).Description("The current report (báo cáo); null while there is none.");
        descriptor.Field(e => e.IsLate).Description("Whether it came late (trễ hạn).");
    }
}
