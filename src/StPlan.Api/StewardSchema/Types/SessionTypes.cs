using StPlan.Data.Writing;
using StPlan.Domain.Reporting;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Types;

internal sealed class ActorType : ObjectType<Actor>
{
    protected override void Configure(ObjectTypeDescriptor<Actor> descriptor)
    {
        descriptor.Description("The holder of the key (người dùng khóa).");
        descriptor.Field(a => a.Name).Description("The key's name (tên khóa).");
        descriptor.Field(a => a.Role).Description("What it may do (vai trò).");
        descriptor.Field("agency").Type("String").Resolve(c => c.Parent<Actor>().AgencyCode)
            .Description("The code of the agency whose key it is (mã cơ quan); a REPORTER reports for it.");
    }
}

internal sealed class OwedReportType : ObjectType<ExpectedReport>
{
    protected override void Configure(ObjectTypeDescriptor<ExpectedReport> descriptor)
    {
        descriptor.Name("OwedReport").Description("A missing report (báo cáo còn thiếu).");
        descriptor.Field("task").Type("String!").Resolve(c => c.Parent<ExpectedReport>().Task.Code)
            .Description("The task's code (mã nhiệm vụ).");
        descriptor.Field("taskText").Type("String!").Resolve(c => c.Parent<ExpectedReport>().Task.Text.In(Domain.Language.Vi))
            .Description("What is to be done (nội dung nhiệm vụ).");
        descriptor.Field("agency").Type("String!").Resolve(c => c.Parent<ExpectedReport>().Agency.Code)
            .Description("The agency's code (mã cơ quan).");
        descriptor.Field("agencyName").Type("String!").Resolve(c => c.Parent<ExpectedReport>().Agency.Name.In(Domain.Language.Vi))
            .Description("The agency's name (tên cơ quan).");
    }
}

internal sealed class OwedReportPageType() : ListPageType<ExpectedReport>("OwedReportPage", "OwedReport");

internal sealed class AuditEntryType : ObjectType<AuditRow>
{
    protected override void Configure(ObjectTypeDescriptor<AuditRow> descriptor)
    {
        descriptor.Name("AuditEntry").Description("One write (một lần ghi).");
        descriptor.Field(a => a.Number).Description("1, 2, 3 … (số thứ tự).");
        descriptor.Field(a => a.At).Description("When (thời điểm).");
        descriptor.Field(a => a.Actor).Description("The name of the key, or “operator” for a command on the server (người ghi).");
        descriptor.Field("key").Type("String").Resolve(c => c.Parent<AuditRow>().KeyId).Description("The key's id (mã khóa).");
        descriptor.Field(a => a.Action).Description("The mutation (thao tác).");
        descriptor.Field(a => a.Subject).Description("What was written (đối tượng).");
    }
}
