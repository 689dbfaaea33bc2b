using StPlan.Api.PublicSchema;
using StPlan.Domain.Fields;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Inputs;

internal sealed class OutputInputType : InputObjectType
{
    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("OutputInput").Description("What a task brought about (sản phẩm).");
        descriptor.Field("what").Type("String!").Description("What it is (tên sản phẩm).");
        descriptor.Field("quantity").Type("Decimal").Description("How many (số lượng).");
        descriptor.Field("unit").Type("String").Description("What is counted (đơn vị tính).");
    }
}

internal sealed class FundingInputType : InputObjectType
{
    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("FundingInput").Description("What a task was paid with, in VND (kinh phí, đồng).");
        descriptor.Field("stateBudget").Type("Decimal").Description(ReportFields.StateBudget);
        descriptor.Field("otherSources").Type("Decimal").Description(ReportFields.OtherSources);
    }
}

internal sealed class EvidenceInputType : InputObjectType
{
    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("EvidenceInput").Description("Where something can be looked up (minh chứng).");
        descriptor.Field("title").Type("String!").Description("What is there to see (tên tài liệu).");
        descriptor.Field("url").Type("String!").Description("An absolute http or https address (địa chỉ).");
    }
}

internal sealed class ConsolidateTaskInputType : InputObjectType
{
    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("ConsolidateTaskInput").Description("The consolidated assessment of a task in a year (kết quả tổng hợp).");
        descriptor.PlanField();
        descriptor.Field("task").Type("String!").Description("The task's code (mã nhiệm vụ): `III.9`.");
        descriptor.Field("year").Type("Int!").Description("The year (năm).");
        descriptor.Field("status").Type("TaskStatus!").Description(AssessmentFields.Status);
        descriptor.Field("completion").Type("Decimal").Description(AssessmentFields.Completion);
        descriptor.Field("rationale").Type("String!").Description(AssessmentFields.Rationale);
        descriptor.CorrectionFields();
        descriptor.IdempotencyField();
    }
}

internal sealed class WithdrawDraftInputType : InputObjectType
{
    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("WithdrawDraftInput").Description("A draft to take back (rút bản nháp).");
        descriptor.Field("id").Type("ID!").Description("The draft's id.");
        descriptor.IdempotencyField();
    }
}
