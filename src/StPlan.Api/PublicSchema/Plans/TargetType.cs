using StPlan.Domain.Plans;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Plans;

internal sealed class TargetType : ObjectType<Target>
{
    protected override void Configure(ObjectTypeDescriptor<Target> descriptor)
    {
        descriptor.Description("What an indicator is to reach, read out of the plan's words, which stand beside it (mục tiêu).");
        descriptor.Field(t => t.Comparator).Description("How a value has to stand to the target (phép so sánh); null where the plan sets nothing to compare with.");
        descriptor.Field(t => t.Value).Description("In the indicator's unit (giá trị); null where the plan sets none.");
        descriptor.Field(t => t.Year).Description("By the end of this year (năm).");
        descriptor.Field(t => t.BaselineYear).Description("Of a multiple: the year it is a multiple of (năm gốc).");
        descriptor.VerbatimField("wording", t => t.Wording).Description("The plan's own words (nguyên văn).");
    }
}

internal sealed class ComparatorType : EnumType<Comparator>
{
    protected override void Configure(EnumTypeDescriptor<Comparator> descriptor)
    {
        descriptor.Description("How a value has to stand to the target for the target to be achieved (phép so sánh).");
        descriptor.Value(Comparator.GreaterThan, "More than the target (trên).");
        descriptor.Value(Comparator.AtLeast, "The target or more (tối thiểu, ít nhất).");
        descriptor.Value(Comparator.Approximately, "About the target (khoảng).");
        descriptor.Value(Comparator.Exactly, "The target itself (đạt).");
        descriptor.Value(Comparator.RankAtMost, "This place in the ranking or a better one (nằm trong top đầu).");
        descriptor.Value(Comparator.Accomplished, "Done (hoàn thành).");
    }
}
