namespace StPlan.GraphQL.TypeSystem;

/// <summary>Relay's <c>node</c> and <c>nodes</c> for a query type (Global Object Identification).</summary>
public static class NodeFields
{
    /// <param name="descriptor">The query type's.</param>
    /// <param name="maxNodes">How many ids <c>nodes</c> takes at once.</param>
    public static void AddNodeFields<T>(this ObjectTypeDescriptor<T> descriptor, int maxNodes)
        where T : class
    {
        descriptor.Field("node").Type("Node")
            .Description("The object with this global id; null if there is none.")
            .Argument("id", a => a.Type("ID!").Description("The `id` of an object."))
            .Resolve(c => Find(c, c.ArgumentValue<string>("id")));
        descriptor.Field("nodes").Type("[Node]!").ListSize(maxNodes)
            .Description(
                $"The objects with these global ids, in the same order; null for each that does not exist. Send at most "
                    + $"{maxNodes} ids.")
            .Argument("ids", a => a.Type("[ID!]!").Description("The `id` of each object."))
            .Resolve(c => FindAll(c, c.ArgumentValue<IReadOnlyList<string>>("ids"), maxNodes));
    }

    private static IReadOnlyList<object?> FindAll(ResolverContext context, IReadOnlyList<string> ids, int maxNodes)
    {
        if (ids.Count > maxNodes)
        {
            throw new GraphQLException(
                new GraphQLError($"The argument \"ids\" takes at most {maxNodes} ids, found {ids.Count}.", ErrorCodes.LimitExceeded));
        }

        return [.. ids.Select(id => Find(context, id))];
    }

    private static object? Find(ResolverContext context, string id)
    {
        if (!GlobalId.TryParse(id, out var globalId))
        {
            throw new GraphQLException($"\"{id}\" is not a global id. Use the \"id\" of an object.", ErrorCodes.InvalidId);
        }

        return (context.Request.Schema.FindType(globalId.TypeName) as ObjectType)?.NodeResolver?.Invoke(context, globalId.Key);
    }
}

/// <summary>Relay's <c>Node</c> interface (Global Object Identification): whatever has a global id.</summary>
public sealed class NodeInterfaceType : InterfaceType<object>
{
    protected override void Configure(InterfaceTypeDescriptor descriptor)
    {
        descriptor.Name("Node").Description("An object with a global id.");
        descriptor.Field("id").Type("ID!")
            .Description("The global id. It has no readable meaning, stays the same in all releases, and works in `node(id:)`.");
    }
}
