using StPlan.Domain.Plans;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Plans;

internal sealed class TargetType : ObjectType<Target>
{
    protected override void Configure(ObjectTypeDescriptor<Target> descriptor)
    {
        descriptor.Description("The target of an indicator (mục tiêu), read from the plan. `wording` has the plan's own words.");
        descriptor.Field(t => t.Comparator)
            .Description("How to compare a value with the target (phép so sánh); null if the plan sets nothing to compare.");
        descriptor.Field(t => t.Value).Description("The value in the unit of the indicator (giá trị); null if the plan sets none.");
        descriptor.Field(t => t.Year).Description("The target year (năm); the target applies at its end.");
        descriptor.Field(t => t.BaselineYear).Description("For a multiple: the baseline year (năm gốc).");
        descriptor.Field(t => t.OutOf)
            .Description("Of a rank: among how many units it was set (trong tổng số); `note` of the indicator has the basis.");
        descriptor.Field(t => t.IsAspiration)
            .Description("Whether the plan strives for the target (phấn đấu). The word may stand before the excerpt in `wording`.");
        descriptor.VerbatimField("wording", t => t.Wording).Description("The plan's own words (nguyên văn).");
    }
}

internal sealed class ComparatorType : EnumType<Comparator>
{
    protected override void Configure(EnumTypeDescriptor<Comparator> descriptor)
    {
        descriptor.Description("How to compare a value with the target (phép so sánh).");
        descriptor.Value(Comparator.GreaterThan, "More than the target (trên).");
        descriptor.Value(Comparator.AtLeast, "The target or more (tối thiểu, ít nhất).");
        descriptor.Value(Comparator.Approximately, "About the target (khoảng).");
        descriptor.Value(Comparator.Reach, "A level to reach; more is no failure (đạt mức).");
        descriptor.Value(Comparator.RankAtMost, "This place in the ranking or a better one (nằm trong top đầu).");
        descriptor.Value(Comparator.Accomplished, "Done (hoàn thành).");
    }
}
