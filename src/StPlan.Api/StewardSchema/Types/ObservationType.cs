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
        descriptor.Field("area").Type("String").Resolve(c => c.Parent<ObservationRow>().AreaCode).Description(ObservationFields.Area);
        descriptor.Field(o => o.Value).Description(ObservationFields.Value);
        descriptor.Field(o => o.Rank).Description(ObservationFields.Rank);
        descriptor.Field(o => o.OutOf).Description(ObservationFields.OutOf);
        descriptor.Field(o => o.Accomplished).Description(ObservationFields.Accomplished);
        descriptor.Field("note").Type("String").Resolve(c => c.Parent<ObservationRow>().Note?.Json).Description(ObservationFields.Note);
        descriptor.Field(o => o.Quality).Description(ObservationFields.Quality);
        descriptor.Field(o => o.IsBaseline).Description(ObservationFields.IsBaseline);
        descriptor.Field(o => o.Source).Description(ObservationFields.Source);
        descriptor.Field("reason").Type("String").Resolve(c => c.Parent<ObservationRow>().Reason?.Json)
            .Description(ObservationFields.Reason);
    }
}

internal sealed class TargetCarryOverType : ObjectType<TargetCarryOverRow>
{
    protected override void Configure(ObjectTypeDescriptor<TargetCarryOverRow> descriptor)
    {
        descriptor.Name("TargetCarryOver")
            .Description("A revision of the decision on how an indicator's target carries over to an area (mục tiêu chuyển tiếp).");
        descriptor.DraftFields("TargetCarryOver", c => c.Id, c => c.RecordedBy, c => c.RecordedAt);
        descriptor.Field("plan").Type("String!").Resolve(c => c.Parent<TargetCarryOverRow>().PlanId)
            .Description("The plan's key (mã kế hoạch).");
        descriptor.Field("indicator").Type("String!").Resolve(c => c.Parent<TargetCarryOverRow>().IndicatorCode)
            .Description("The indicator's code (mã chỉ tiêu).");
        descriptor.Field("area").Type("String!").Resolve(c => c.Parent<TargetCarryOverRow>().AreaCode)
            .Description("The area's code (mã khu vực).");
        descriptor.Field(c => c.Value).Description(CarryOverFields.Value);
        descriptor.Field(c => c.OutOf).Description(CarryOverFields.OutOf);
        descriptor.Field(c => c.DecidedBy).Description(CarryOverFields.DecidedBy);
        descriptor.Field(c => c.DocumentNumber).Description(CarryOverFields.DocumentNumber);
        descriptor.Field(c => c.DocumentDate).Description(CarryOverFields.DocumentDate);
        descriptor.Field(c => c.DocumentUrl).Description(CarryOverFields.DocumentUrl);
        descriptor.Field("reason").Type("String").Resolve(c => c.Parent<TargetCarryOverRow>().Reason?.Json)
            .Description(CarryOverFields.Reason);
    }
}
