using StPlan.Api.PublicSchema.Progress;
using StPlan.Domain.Plans;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Plans;

internal sealed class IndicatorType : ObjectType<Indicator>
{
    protected override void Configure(ObjectTypeDescriptor<Indicator> descriptor)
    {
        descriptor.Description("An indicator (chỉ tiêu): a part of an objective that can be measured, or at least observed.");
        descriptor.ImplementsNode(
            i => PlanKeys.Of(i.Objective.Plan, i.Code), (c, key) => PlanKeys.Find(c, key, (plan, code) => plan.FindIndicator(code)));
        descriptor.Field(i => i.Code).Description("Its code (mã), unique in the plan: `tfp-share`.");
        descriptor.TextField("name", i => i.Name).Description("Its name (tên chỉ tiêu), made of the plan's words.");
        descriptor.Field(i => i.Objective).Description("The objective it belongs to (mục tiêu).");
        descriptor.Field(i => i.Kind).Description("What kind of value it has (loại chỉ tiêu).");
        descriptor.Field(i => i.Unit).Description("The unit of its values (đơn vị tính); null where there is nothing to measure.");
        descriptor.Field(i => i.Target).Description("The target (mục tiêu đến năm 2030).");
        descriptor.OptionalTextField("note", i => i.Note)
            .Description("How the plan's words were read (ghi chú); a remark of the editors, not part of the plan.");
        descriptor.Field(i => i.Baseline)
            .Description("The baseline (số liệu gốc): stated, or of the year that the plan names; null if there is none yet.");
        descriptor.Field(i => i.CarryOvers).ListSize(2)
            .Description("What the target was decided to be for other areas (mục tiêu chuyển tiếp), by area.");
        descriptor.Field("observations").Type("[Observation!]!").Description("The current figures (số liệu), by year.")
            .UsePaging().UseFiltering().UseSorting().Resolve(c => c.Parent<Indicator>().Observations);
        descriptor.Field(i => i.LatestObservation)
            .Description("The current figure of the last year that has one (số liệu mới nhất); null while there is none.");
        descriptor.AddProgressField();
    }
}

internal sealed class IndicatorKindType : EnumType<IndicatorKind>
{
    protected override void Configure(EnumTypeDescriptor<IndicatorKind> descriptor)
    {
        descriptor.Description("The kind of value of an indicator (loại chỉ tiêu). It decides which method can judge the progress.");
        descriptor.Value(IndicatorKind.Quantity, "A number of things (số lượng).");
        descriptor.Value(IndicatorKind.Share, "A part of a whole, in percent (tỷ lệ).");
        descriptor.Value(IndicatorKind.RatePerYear, "A change within each year, in percent per year (tốc độ hằng năm).");
        descriptor.Value(IndicatorKind.MultipleOfBaseline, "A multiple of the value in the baseline year (số lần so với năm gốc).");
        descriptor.Value(IndicatorKind.Rank, "A place in a ranking; smaller is better (thứ hạng).");
        descriptor.Value(IndicatorKind.Milestone, "Accomplished or not (mốc hoàn thành).");
        descriptor.Value(IndicatorKind.Qualitative, "The plan sets a direction and no value (định tính).");
    }
}

internal sealed class UnitType : ObjectType<Unit>
{
    protected override void Configure(ObjectTypeDescriptor<Unit> descriptor)
    {
        descriptor.Description("The unit of an indicator's values (đơn vị tính).");
        descriptor.Field(u => u.Code).Description("A code for programs: `percent`.");
        descriptor.TextField("name", u => u.Name).Description("A symbol for display: `%`.");
    }
}
