using StPlan.Api.PublicSchema;
using StPlan.Data.Reporting;
using StPlan.Domain.Fields;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Types;

internal sealed class ObservationType : ObjectType<ObservationRow>
{
    protected override void Configure(ObjectTypeDescriptor<ObservationRow> descriptor)
    {
        descriptor.Name("Observation").Description("A revision of the value of an indicator in a year (số liệu chỉ tiêu).");
        descriptor.DraftFields("Observation", o => o.Id, o => o.RecordedBy, o => o.RecordedAt);
        descriptor.Field("plan").Type("String!").Resolve(c => c.Parent<ObservationRow>().PlanId)
            .Description("The plan's key (mã kế hoạch).");
        descriptor.Field("indicator").Type("String!").Resolve(c => c.Parent<ObservationRow>().IndicatorCode)
            .Description("The indicator's code (mã chỉ tiêu).");
        descriptor.Field(o => o.Year).Description("The year (năm).");
        descriptor.Field(o => o.Value).Description(ObservationFields.Value);
        descriptor.Field(o => o.Rank).Description(ObservationFields.Rank);
        descriptor.Field(o => o.OutOf).Description(ObservationFields.OutOf);
        descriptor.Field(o => o.Accomplished).Description(ObservationFields.Accomplished);
        descriptor.Field("note").Type("String").Resolve(c => c.Parent<ObservationRow>().Note?.Json).Description(ObservationFields.Note);
        descriptor.Field(o => o.Quality).Description(ObservationFields.Quality);
        descriptor.Field(o => o.Source).Description(ObservationFields.Source);
        descriptor.Field("reason").Type("String").Resolve(c => c.Parent<ObservationRow>().Reason?.Json)
            .Description(ObservationFields.Reason);
    }
}
