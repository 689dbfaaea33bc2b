using StPlan.Domain.Plans;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Plans;

internal sealed class ObjectiveType : ObjectType<Objective>
{
    protected override void Configure(ObjectTypeDescriptor<Objective> descriptor)
    {
        descriptor.Description("A specific objective (mục tiêu cụ thể) of a plan.");
        descriptor.ImplementsNode(o => PlanKeys.Of(o.Plan, o.Code),
            (c, key) => PlanKeys.Find(c, key, (plan, code) => plan.FindObjective(code)));
        descriptor.Field(o => o.Code).Description("Its letter in the plan (điểm): `a` to `e`, with `đ`.");
        descriptor.TextField("text", o => o.Provision.Text!).Description("The objective as the plan says it.");
        descriptor.Field(o => o.Provision).Description("Where the plan says it.");
        descriptor.Field(o => o.Indicators).ListSize(7).Description("What it is measured by (các chỉ tiêu).");
    }
}
