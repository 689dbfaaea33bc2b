using StPlan.Domain.Plans;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Plans;

internal sealed class ResponsibilityType : ObjectType<Responsibility>
{
    protected override void Configure(ObjectTypeDescriptor<Responsibility> descriptor)
    {
        descriptor.Description("A duty of agencies in the plan's section on organisation (trách nhiệm trong tổ chức thực hiện).");
        descriptor.Field(r => r.Agencies).ListSize(3).Description("The agencies with the duty (các cơ quan, đơn vị).");
        descriptor.Field(r => r.Provision).Description("The provision with the duty. The text may stand in its parts.");
    }
}
