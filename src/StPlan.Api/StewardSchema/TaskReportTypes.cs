using StPlan.Api.PublicSchema;
using StPlan.Api.StewardSchema.Inputs;
using StPlan.Api.StewardSchema.Types;
using StPlan.Data.Reporting;
using StPlan.Data.Writing;
using StPlan.Domain.Fields;
using StPlan.Domain.Reporting;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema;

internal sealed class SubmitTaskReportInputType : InputObjectType
{
    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("SubmitTaskReportInput").Description("A report on a task for a year (báo cáo kết quả thực hiện nhiệm vụ).");
        descriptor.PlanField();
        descriptor.Field("task").Type("String!").Description("The task's code (mã nhiệm vụ): `III.9`.");
        descriptor.Field("agency").Type("String")
            .Description("The code of the agency that reports (mã cơ quan); left out: the one that the key reports for.");
        descriptor.Field("year").Type("Int!").Description("The year (năm).");
        descriptor.Field("status").Type("TaskStatus!").Description(ReportFields.Status);
        descriptor.Field("completion").Type("Decimal").Description(ReportFields.Completion);
        descriptor.Field("results").Type("String!").Description(ReportFields.Results);
        descriptor.Field("difficulties").Type("String").Description(ReportFields.Difficulties);
        descriptor.Field("proposals").Type("String").Description(ReportFields.Proposals);
        descriptor.Field("outputs").Type("[OutputInput!]").Description(ReportFields.Outputs);
        descriptor.Field("funding").Type("FundingInput").Description(ReportFields.Funding);
        descriptor.Field("evidence").Type("[EvidenceInput!]").Description(ReportFields.Evidence);
        descriptor.CorrectionFields();
        descriptor.IdempotencyField();
    }

    /// <param name="actor">A reporter may leave its agency out.</param>
    public static ReportSubmission Read(InputObjectValue input, Actor actor) => new()
    {
        Plan = input.Get<string?>("plan"),
        Task = input.Get<string>("task"),
        Agency = input.Get<string?>("agency") ?? actor.AgencyCode ?? "",
        Year = input.Get<int>("year"),
        Status = input.Get<PlanTaskStatus>("status"),
        Completion = input.Get<decimal?>("completion"),
        Results = input.Get<string>("results"),
        Difficulties = input.Get<string?>("difficulties"),
        Proposals = input.Get<string?>("proposals"),
        Outputs = [.. List(input, "outputs").Select(o => new Output
        {
            What = o.Get<string>("what").Trim(),
            Quantity = o.Get<decimal?>("quantity"),
            Unit = o.Get<string?>("unit")?.Trim(),
        })],
        Funding = input.Get<InputObjectValue?>("funding") is { } funding
            ? new Funding { StateBudget = funding.Get<decimal?>("stateBudget"), OtherSources = funding.Get<decimal?>("otherSources") }
            : null,
        Evidence = [.. List(input, "evidence")
            .Select(e => new Evidence { Title = e.Get<string>("title").Trim(), Url = e.Get<string>("url").Trim() })],
        Reason = input.Get<string?>("reason"),
        ExpectedRevision = input.Get<int?>("expectedRevision"),
    };

    private static IReadOnlyList<InputObjectValue> List(InputObjectValue input, string field) =>
        input.Get<IReadOnlyList<InputObjectValue>?>(field) ?? [];
}

internal sealed class TaskReportType : ObjectType<TaskReportRow>
{
    protected override void Configure(ObjectTypeDescriptor<TaskReportRow> descriptor)
    {
        descriptor.Name("TaskReport").Description("A revision of what an agency reports on a task for a year (báo cáo).");
        descriptor.DraftFields("TaskReport", r => r.Id, r => r.SubmittedBy, r => r.SubmittedAt);
        descriptor.Field("plan").Type("String!").Resolve(c => c.Parent<TaskReportRow>().PlanId)
            .Description("The plan's key (mã kế hoạch).");
        descriptor.Field("task").Type("String!").Resolve(c => c.Parent<TaskReportRow>().TaskCode)
            .Description("The task's code (mã nhiệm vụ).");
        descriptor.Field("agency").Type("String!").Resolve(c => c.Parent<TaskReportRow>().AgencyCode)
            .Description("The agency's code (mã cơ quan).");
        descriptor.Field(r => r.Year).Description("The year (năm).");
        descriptor.Field(r => r.Status).Description(ReportFields.Status);
        descriptor.Field(r => r.Completion).Description(ReportFields.Completion);
        descriptor.VerbatimField("results", r => r.Results).Description(ReportFields.Results);
        descriptor.Field("difficulties").Type("String").Resolve(c => c.Parent<TaskReportRow>().Difficulties?.Json)
            .Description(ReportFields.Difficulties);
        descriptor.Field("proposals").Type("String").Resolve(c => c.Parent<TaskReportRow>().Proposals?.Json)
            .Description(ReportFields.Proposals);
        descriptor.Field(r => r.Outputs).ListSize(5).Description(ReportFields.Outputs);
        descriptor.Field(r => r.StateBudget).Description(ReportFields.StateBudget);
        descriptor.Field(r => r.OtherSources).Description(ReportFields.OtherSources);
        descriptor.Field(r => r.Evidence).ListSize(5).Description(ReportFields.Evidence);
        descriptor.Field("reason").Type("String").Resolve(c => c.Parent<TaskReportRow>().Reason?.Json).Description(ReportFields.Reason);
        descriptor.Field(r => r.FirstReceivedAt).Description(ReportFields.FirstReceivedAt);
    }
}
