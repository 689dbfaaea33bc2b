using StPlan.Api.PublicSchema;
using StPlan.Domain.Fields;
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
        descriptor.Field("area").Type("String")
            .Description(
                "The code of the area that the figure is about (mã khu vực): `TRA_VINH`. Required, unless the whole year lies within "
                    + "the time "
                    + "of the plan's own area, which is then the default.");
        descriptor.Field("value").Type("Decimal").Description(ObservationFields.Value);
        descriptor.Field("rank").Type("Int").Description(ObservationFields.Rank);
        descriptor.Field("outOf").Type("Int").Description(ObservationFields.OutOf);
        descriptor.Field("accomplished").Type("Boolean").Description(ObservationFields.Accomplished);
        descriptor.Field("note").Type("String").Description(ObservationFields.Note);
        descriptor.Field("quality").Type("ObservationQuality").DefaultValueSyntax("FINAL").Description(ObservationFields.Quality);
        descriptor.Field("isBaseline").Type("Boolean").DefaultValueSyntax("false").Description(ObservationFields.IsBaseline);
        descriptor.Field("source").Type("SourceInput!").Description(ObservationFields.Source);
        descriptor.CorrectionFields();
        descriptor.IdempotencyField();
    }
}

internal sealed class RecordTargetCarryOverInputType : InputObjectType
{
    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("RecordTargetCarryOverInput")
            .Description("A decision on what figures of an area are compared with in place of the target (mục tiêu chuyển tiếp).");
        descriptor.PlanField();
        descriptor.Field("indicator").Type("String!").Description("The indicator's code (mã chỉ tiêu): `pii-rank-nationwide`.");
        descriptor.Field("area").Type("String!").Description("The area's code (mã khu vực): `VINH_LONG`.");
        descriptor.Field("value").Type("Decimal").Description(CarryOverFields.Value);
        descriptor.Field("outOf").Type("Int").Description(CarryOverFields.OutOf);
        descriptor.Field("decidedBy").Type("String!").Description(CarryOverFields.DecidedBy);
        descriptor.Field("documentNumber").Type("String!").Description(CarryOverFields.DocumentNumber);
        descriptor.Field("documentDate").Type("Date!").Description(CarryOverFields.DocumentDate);
        descriptor.Field("documentUrl").Type("String").Description(CarryOverFields.DocumentUrl);
        descriptor.CorrectionFields();
        descriptor.IdempotencyField();
    }
}

internal sealed class SourceInputType : InputObjectType
{
    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("SourceInput").Description("Where a figure comes from (nguồn số liệu).");
        descriptor.Field("title").Type("String!").Description(ObservationFields.SourceTitle);
        descriptor.Field("url").Type("String").Description(ObservationFields.SourceUrl);
        descriptor.Field("publisher").Type("String").Description(ObservationFields.SourcePublisher);
    }
}
