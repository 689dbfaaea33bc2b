using StPlan.Domain.Reporting;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Reporting;

internal sealed class ReportingComplianceType : ObjectType<ReportingCompliance>
{
    protected override void Configure(ObjectTypeDescriptor<ReportingCompliance> descriptor)
    {
        descriptor.Description("The reporting in a year, of one agency or of all (tình hình thực hiện chế độ báo cáo).");
        descriptor.Field(c => c.Year).Description("The year (năm).");
        descriptor.Field(c => c.ExpectedReports)
            .Description("The number of reports due (số báo cáo phải gửi): one from each lead agency on each of its tasks.");
        descriptor.Field(c => c.ReceivedReports).Description("The number of reports received (số báo cáo đã nhận), including late ones.");
        descriptor.Field(c => c.OnTimeReports).Description("The number received on time (đúng hạn).");
        descriptor.Field(c => c.LateReports).Description("The number received late (trễ hạn).");
        descriptor.Field(c => c.MissingReports).Description("The number of missing reports (số báo cáo còn thiếu).");
        descriptor.Field(c => c.Missing).ListSize(60).Description("The missing reports (báo cáo còn thiếu), in the order of the plan.");
        descriptor.Field(c => c.Agencies).ListSize(25)
            .Description(
                "The same for each agency that must report (theo cơ quan), in the order of the plan; empty for the reporting of one "
                    + "agency.");
    }
}

internal sealed class AgencyComplianceType : ObjectType<AgencyCompliance>
{
    protected override void Configure(ObjectTypeDescriptor<AgencyCompliance> descriptor)
    {
        descriptor.Description("The reporting of one agency in a year (tình hình báo cáo của một cơ quan).");
        descriptor.Field(c => c.Agency).Description("The agency (cơ quan, đơn vị).");
        descriptor.Field(c => c.Compliance).Description("Its reporting (tình hình báo cáo).");
    }
}

internal sealed class ExpectedReportType : ObjectType<ExpectedReport>
{
    protected override void Configure(ObjectTypeDescriptor<ExpectedReport> descriptor)
    {
        descriptor.Description("A report that is due (báo cáo phải gửi).");
        descriptor.Field(e => e.Task).Description("On which task (nhiệm vụ).");
        descriptor.Field(e => e.Agency)
            .Description("The agency that must report (cơ quan báo cáo): a lead agency, a member of a leading collective, or a successor.");
        descriptor.Field(e => e.Report).Description("The current report (báo cáo); null while there is none.");
        descriptor.Field(e => e.IsLate).Description("Whether it arrived late (trễ hạn).");
    }
}
