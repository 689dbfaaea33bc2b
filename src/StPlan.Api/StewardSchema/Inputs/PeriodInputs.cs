using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Inputs;

internal sealed class CloseReportingPeriodInputType : InputObjectType
{
    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("CloseReportingPeriodInput").Description("A reporting period to close (đóng kỳ báo cáo).");
        descriptor.PlanField();
        descriptor.Field("year").Type("Int!").Description("The year (năm).");
        descriptor.Field("reason").Type("String").Description("Why (lý do).");
        descriptor.IdempotencyField();
    }
}

internal sealed class ReopenReportingPeriodInputType : InputObjectType
{
    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("ReopenReportingPeriodInput").Description("A reporting period to open again (mở lại kỳ báo cáo).");
        descriptor.PlanField();
        descriptor.Field("year").Type("Int!").Description("The year (năm).");
        descriptor.Field("reason").Type("String").Description("Why (lý do).");
        descriptor.IdempotencyField();
    }
}
