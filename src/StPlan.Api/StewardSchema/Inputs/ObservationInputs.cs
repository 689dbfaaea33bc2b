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
        descriptor.Field("value").Type("Decimal").Description(ObservationFields.Value);
        descriptor.Field("rank").Type("Int").Description(ObservationFields.Rank);
        descriptor.Field("outOf").Type("Int").Description(ObservationFields.OutOf);
        descriptor.Field("accomplished").Type("Boolean").Description(ObservationFields.Accomplished);
        descriptor.Field("note").Type("String").Description(ObservationFields.Note);
        descriptor.Field("quality").Type("ObservationQuality").DefaultValueSyntax("FINAL").Description(ObservationFields.Quality);
        descriptor.Field("source").Type("SourceInput!").Description(ObservationFields.Source);
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
