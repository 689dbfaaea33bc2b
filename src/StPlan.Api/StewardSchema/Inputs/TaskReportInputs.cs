using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Inputs;

internal sealed class SubmitTaskReportInputType : InputObjectType
{
    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("SubmitTaskReportInput").Description("A report on a task for a year (báo cáo kết quả thực hiện nhiệm vụ).");
        descriptor.PlanField();
        descriptor.Field("task").Type("String!").Description("The task's code (mã nhiệm vụ): `III.9`.");
        descriptor.Field("agency").Type("String").Description("The code of the agency that reports (mã cơ quan); left out: the one that the key reports for.");
        descriptor.Field("year").Type("Int!").Description("The year (năm).");
        descriptor.Field("status").Type("TaskStatus!").Description("How far the task is (trạng thái).");
        descriptor.Field("completion").Type("Decimal").Description("Percent, 0–100 (mức độ hoàn thành); left out: not stated.");
        descriptor.Field("results").Type("String!").Description("What was done (kết quả thực hiện).");
        descriptor.Field("difficulties").Type("String").Description("What stood in the way (khó khăn, vướng mắc).");
        descriptor.Field("proposals").Type("String").Description("What is proposed (đề xuất, kiến nghị).");
        descriptor.Field("outputs").Type("[OutputInput!]").Description("What it brought about (sản phẩm).");
        descriptor.Field("funding").Type("FundingInput").Description("What it was paid with (kinh phí).");
        descriptor.Field("evidence").Type("[EvidenceInput!]").Description("Where it can be looked up (minh chứng).");
        descriptor.CorrectionFields();
        descriptor.IdempotencyField();
    }
}

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
        descriptor.Field("stateBudget").Type("Decimal").Description("From the State budget (ngân sách nhà nước), VND.");
        descriptor.Field("otherSources").Type("Decimal").Description("From other lawful sources (nguồn khác), VND.");
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
        descriptor.Field("status").Type("TaskStatus!").Description("How far the task is (trạng thái).");
        descriptor.Field("completion").Type("Decimal").Description("Percent, 0–100 (mức độ hoàn thành); left out: not stated.");
        descriptor.Field("rationale").Type("String!").Description("What it rests on (căn cứ tổng hợp).");
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
