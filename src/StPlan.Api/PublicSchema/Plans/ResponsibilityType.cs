using StPlan.Domain.Plans;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Plans;

internal sealed class ResponsibilityType : ObjectType<Responsibility>
{
    protected override void Configure(ObjectTypeDescriptor<Responsibility> descriptor)
    {
        descriptor.Description("What a plan's section on organisation asks of certain agencies (trách nhiệm trong tổ chức thực hiện).");
        descriptor.Field(r => r.Agencies).ListSize(3).Description("Of whom (các cơ quan, đơn vị).");
        descriptor.Field(r => r.Provision).Description("What, and where the plan says it; the text may stand in the provision's parts.");
    }
}
