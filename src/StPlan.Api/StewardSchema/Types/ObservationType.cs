using StPlan.Data.Reporting;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Types;

internal sealed class ObservationType : ObjectType<ObservationRow>
{
    protected override void Configure(ObjectTypeDescriptor<ObservationRow> descriptor)
    {
        descriptor.Name("Observation").Description("A revision of the value of an indicator in a year (số liệu chỉ tiêu).");
        descriptor.DraftFields("Observation", o => o.Id, o => o.RecordedBy, o => o.RecordedAt);
        descriptor.Field("plan").Type("String!").Resolve(c => c.Parent<ObservationRow>().PlanId).Description("The plan's key (mã kế hoạch).");
        descriptor.Field("indicator").Type("String!").Resolve(c => c.Parent<ObservationRow>().IndicatorCode).Description("The indicator's code (mã chỉ tiêu).");
        descriptor.Field(o => o.Year).Description("The year (năm).");
        descriptor.Field(o => o.Value).Description("In the indicator's unit (giá trị).");
        descriptor.Field(o => o.Rank).Description("The place (thứ hạng).");
        descriptor.Field(o => o.OutOf).Description("How many were ranked (tổng số được xếp hạng).");
        descriptor.Field(o => o.Accomplished).Description("Whether the milestone is accomplished (đã hoàn thành).");
        descriptor.Field("note").Type("String").Resolve(c => c.Parent<ObservationRow>().Note?.Json).Description("A remark (ghi chú).");
        descriptor.Field(o => o.Quality).Description("How firm it is (tính chất số liệu).");
        descriptor.Field(o => o.Source).Description("Where it comes from (nguồn).");
        descriptor.Field("reason").Type("String").Resolve(c => c.Parent<ObservationRow>().Reason?.Json).Description("Why an earlier one is corrected (lý do đính chính).");
    }
}
