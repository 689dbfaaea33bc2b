using StPlan.Api.PublicSchema.Progress;
using StPlan.Domain.Plans;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Plans;

internal sealed class TaskGroupType : ObjectType<TaskGroup>
{
    protected override void Configure(ObjectTypeDescriptor<TaskGroup> descriptor)
    {
        descriptor.Description("A group of tasks and solutions (nhóm nhiệm vụ, giải pháp) of a plan's annex.");
        descriptor.ImplementsNode(g => PlanKeys.Of(g.Plan, g.Number),
            (c, key) => PlanKeys.Find(c, key, (plan, number) => plan.FindTaskGroup(number)));
        descriptor.Field(g => g.Number).SortBy((TaskGroup g) => RomanNumeral.Value(g.Number))
            .Description("Its number (số thứ tự): `I` to `V`.");
        descriptor.TextField("title", g => g.Title).Description("Its title (tên nhóm).");
        descriptor.Field(g => g.Plan).Description("The plan it belongs to (kế hoạch).");
        descriptor.Field(g => g.Tasks).ListSize(14).Description("Its tasks (các nhiệm vụ), in the annex's order.");
        descriptor.AddProgressField();
    }
}
