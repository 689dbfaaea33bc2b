using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Inputs;

internal sealed class RecordObservationInputType : InputObjectType
{
    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("RecordObservationInput").Description("The value of an indicator in a year (số liệu chỉ tiêu).");
        descriptor.PlanField();
        descriptor.Field("indicator").Type("String!").Description("The indicator's code (mã chỉ tiêu): `tfp-share`.");
        descriptor.Field("year").Type("Int!").Description("The year (năm).");
        descriptor.Field("value").Type("Decimal").Description("In the indicator's unit (giá trị); of a multiple of a baseline what is counted.");
        descriptor.Field("rank").Type("Int").Description("Of a rank: the place (thứ hạng), 1 being the best.");
        descriptor.Field("outOf").Type("Int").Description("Of a rank: how many were ranked (tổng số được xếp hạng).");
        descriptor.Field("accomplished").Type("Boolean").Description("Of a milestone: whether it is accomplished (đã hoàn thành).");
        descriptor.Field("note").Type("String").Description("A remark (ghi chú); of a qualitative indicator what is observed.");
        descriptor.Field("quality").Type("ObservationQuality").DefaultValueSyntax("FINAL").Description("How firm it is (tính chất số liệu).");
        descriptor.Field("source").Type("SourceInput!").Description("Where it comes from (nguồn).");
        descriptor.CorrectionFields();
        descriptor.IdempotencyField();
    }
}

internal sealed class SourceInputType : InputObjectType
{
    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("SourceInput").Description("Where a figure comes from (nguồn số liệu).");
        descriptor.Field("title").Type("String!").Description("Its title (tên nguồn).");
        descriptor.Field("url").Type("String").Description("An absolute http or https address (địa chỉ).");
        descriptor.Field("publisher").Type("String").Description("Who published it (cơ quan phát hành).");
    }
}
