using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>The connection type of a field that is paged: <c>TasksConnection</c> for <c>tasks</c>, with its edge type.</summary>
internal abstract class ConnectionType : ObjectType
{
    public abstract ObjectType EdgeType { get; }

    /// <param name="fieldName">What the connection is named after.</param>
    /// <param name="list">The type of the list as the field describes it: <c>[Task!]!</c>.</param>
    /// <param name="resolver">Gives the list; its item type is that of the connection.</param>
    /// <exception cref="SchemaException">The field does not resolve to a list.</exception>
    public static ConnectionType For(string fieldName, TypeReference list, FieldResolver resolver)
    {
        var syntax = (list as TypeReference.Syntax)?.Type;
        var item = (syntax is NonNullTypeNode nonNull ? nonNull.Type : syntax) is ListTypeNode { Type: var itemType }
            && ClrTypeShape.ItemTypeOf(resolver.ResultType) is { } clrItem
            ? (Syntax: itemType, Clr: clrItem)
            : throw new SchemaException($"UsePaging on \"{fieldName}\" needs Type(\"[…!]!\") and a resolver that gives a list.");
        return (ConnectionType)Activator.CreateInstance(
            typeof(ConnectionType<>).MakeGenericType(item.Clr), NameConventions.TypeName(fieldName), item.Syntax.ToString())!;
    }
}

/// <inheritdoc/>
internal sealed class ConnectionType<T> : ConnectionType
    where T : class
{
    private readonly string _prefix;
    private readonly string _item;

    public ConnectionType(string prefix, string item)
    {
        Name = $"{prefix}Connection";
        _prefix = prefix;
        _item = item;
        EdgeType = new EdgeTypeOf(prefix, item);
    }

    public override ObjectType EdgeType { get; }

    internal override IReadOnlyCollection<NamedType> Describe()
    {
        var descriptor = new ObjectTypeDescriptor<Connection<T>>(this);
        descriptor.Description($"A page of the list `{NameConventions.FieldName(_prefix)}`.");
        descriptor.Field("pageInfo").Type("PageInfo!").Description("Whether the list has items before and after this page.")
            .Resolve(c => c.Parent<Connection<T>>().PageInfo);
        descriptor.Field("edges").Type($"[{_prefix}Edge!]").Description("The items of the page, each with its cursor.")
            .Resolve(c => c.Parent<Connection<T>>().Edges);
        descriptor.Field("nodes").Type($"[{_item}]").Description("The items of the page.").Resolve(c => c.Parent<Connection<T>>().Nodes);
        descriptor.Field("totalCount").Type("Int!").Description("How many items the whole list has.")
            .Resolve(c => c.Parent<Connection<T>>().TotalCount);
        descriptor.Apply([]);
        return [];
    }

    private sealed class EdgeTypeOf(string prefix, string item) : ObjectType<Edge<T>>
    {
        protected override void Configure(ObjectTypeDescriptor<Edge<T>> descriptor)
        {
            descriptor.Name($"{prefix}Edge").Description($"An item of the list `{NameConventions.FieldName(prefix)}`, with its cursor.");
            descriptor.Field("cursor").Type("String!").Description("The position of the item. Use it for `after` and `before`.")
                .Resolve(c => c.Parent<Edge<T>>().Cursor);
            descriptor.Field("node").Type(item).Description("The item.").Resolve(c => c.Parent<Edge<T>>().Node);
        }
    }
}

/// <summary><c>PageInfo</c>, the same for all connections.</summary>
internal sealed class PageInfoType : ObjectType<PageInfo>
{
    protected override void Configure(ObjectTypeDescriptor<PageInfo> descriptor)
    {
        descriptor.Description("Whether a list goes on before and after this page, and where the page begins and ends.");
        descriptor.Field(p => p.HasNextPage).Description("Whether items follow this page.");
        descriptor.Field(p => p.HasPreviousPage).Description("Whether items stand before this page.");
        descriptor.Field(p => p.StartCursor).Description("The cursor of the first item; null on an empty page.");
        descriptor.Field(p => p.EndCursor).Description("The cursor of the last item; null on an empty page.");
    }
}
