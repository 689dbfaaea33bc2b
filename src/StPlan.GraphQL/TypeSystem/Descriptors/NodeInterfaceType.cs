namespace StPlan.GraphQL.TypeSystem;

/// <summary>Relay's <c>Node</c> interface (Global Object Identification): whatever has a global id.</summary>
public sealed class NodeInterfaceType : InterfaceType<object>
{
    protected override void Configure(InterfaceTypeDescriptor descriptor)
    {
        descriptor.Name("Node").Description("An object with a global id.");
        descriptor.Field("id").Type("ID!").Description("The global id: opaque, stable over releases, accepted by `node(id:)`.");
    }
}
