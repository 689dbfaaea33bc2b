using StPlan.Api.PublicSchema;
using StPlan.Data.Releases;
using StPlan.Data.Reporting;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Types;

internal sealed class TaskReportType : ObjectType<TaskReportRow>
{
    protected override void Configure(ObjectTypeDescriptor<TaskReportRow> descriptor)
    {
        descriptor.Name("TaskReport").Description("A revision of what an agency reports on a task for a year (báo cáo).");
        descriptor.DraftFields("TaskReport", r => r.Id, r => r.SubmittedBy, r => r.SubmittedAt);
        descriptor.Field("plan").Type("String!").Resolve(c => c.Parent<TaskReportRow>().PlanId).Description("The plan's key (mã kế hoạch).");
        descriptor.Field("task").Type("String!").Resolve(c => c.Parent<TaskReportRow>().TaskCode).Description("The task's code (mã nhiệm vụ).");
        descriptor.Field("agency").Type("String!").Resolve(c => c.Parent<TaskReportRow>().AgencyCode).Description("The agency's code (mã cơ quan).");
        descriptor.Field(r => r.Year).Description("The year (năm).");
        descriptor.Field(r => r.Status).Description("How far the task is (trạng thái).");
        descriptor.Field(r => r.Completion).Description("Percent (mức độ hoàn thành); null where not stated.");
        descriptor.VerbatimField("results", r => r.Results).Description("What was done (kết quả thực hiện).");
        descriptor.Field("difficulties").Type("String").Resolve(c => c.Parent<TaskReportRow>().Difficulties?.Json).Description("What stood in the way (khó khăn, vướng mắc).");
        descriptor.Field("proposals").Type("String").Resolve(c => c.Parent<TaskReportRow>().Proposals?.Json).Description("What is proposed (đề xuất, kiến nghị).");
        descriptor.Field(r => r.Outputs).ListSize(5).Description("What it brought about (sản phẩm).");
        descriptor.Field(r => r.StateBudget).Description("From the State budget, VND (ngân sách nhà nước).");
        descriptor.Field(r => r.OtherSources).Description("From other sources, VND (nguồn khác).");
        descriptor.Field(r => r.Evidence).ListSize(5).Description("Where it can be looked up (minh chứng).");
        descriptor.Field("reason").Type("String").Resolve(c => c.Parent<TaskReportRow>().Reason?.Json).Description("Why an earlier one is corrected (lý do đính chính).");
        descriptor.Field(r => r.FirstReceivedAt).Description("When the first revision was received (thời điểm nhận lần đầu): what counts against the deadline.");
    }
}

/// <summary>Fields that every draft has.</summary>
internal static class DraftFieldsExtensions
{
    /// <param name="typeName">The type's name in the public schema, which its id there begins with.</param>
    public static void DraftFields<T>(
        this ObjectTypeDescriptor<T> descriptor, string typeName, Func<T, string> id, Func<T, string> by, Func<T, DateTimeOffset> at)
        where T : class, IDraft
    {
        descriptor.Field("id").Type("ID!").Resolve(c => new GlobalId(typeName, id(c.Parent<T>())))
            .Description("The global id: the one that it has in public, once it is published.");
        descriptor.Field("revision").Type("Int!").Resolve(c => c.Parent<T>().Revision).Description("1, 2, 3 … of the same thing (lần ghi).");
        descriptor.Field("state").Type("DraftState!").Resolve(c => DraftStates.Of(c.Parent<T>())).Description("Whether it is public (tình trạng).");
        descriptor.Field("release").Type("Int").Resolve(c => c.Parent<T>().ReleaseNumber).Description("The release that published it (lần công bố); null for a draft.");
        descriptor.Field("recordedBy").Type("String!").Resolve(c => by(c.Parent<T>())).Description("The key that it came in with (người ghi).");
        descriptor.Field("recordedAt").Type("DateTime!").Resolve(c => at(c.Parent<T>())).Description("When it came in (thời điểm ghi).");
    }
}
