using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Introspection;

/// <summary><c>__Schema</c> (spec 4.2.1).</summary>
internal sealed class SchemaIntrospection : ObjectType<Schema>
{
    protected override void Configure(ObjectTypeDescriptor<Schema> descriptor)
    {
        descriptor.Name("__Schema").Description("What the server can be asked: its types, directives and entry points.");
        descriptor.Field("description").Type("String").Resolve(c => c.Parent<Schema>().Description);
        descriptor.Field("types").Type("[__Type!]!").Description("All types, those of introspection included.")
            .Resolve<IReadOnlyList<GraphQLType>>(c => c.Parent<Schema>().Types);
        descriptor.Field("queryType").Type("__Type!").Description("Where queries begin.")
            .Resolve<GraphQLType?>(c => c.Parent<Schema>().QueryType);
        descriptor.Field("mutationType").Type("__Type").Description("Where mutations begin; null when there are none.")
            .Resolve<GraphQLType?>(c => c.Parent<Schema>().MutationType);
        descriptor.Field("subscriptionType").Type("__Type").Description("Where subscriptions begin; null when there are none.")
            .Resolve<GraphQLType?>(c => c.Parent<Schema>().SubscriptionType);
        descriptor.Field("directives").Type("[__Directive!]!").Description("All directives.")
            .Resolve<IReadOnlyList<DirectiveDefinition>>(c => c.Parent<Schema>().Directives);
    }
}

/// <summary><c>__Directive</c> (spec 4.2.6).</summary>
internal sealed class DirectiveIntrospection : ObjectType<DirectiveDefinition>
{
    protected override void Configure(ObjectTypeDescriptor<DirectiveDefinition> descriptor)
    {
        descriptor.Name("__Directive").Description("A directive: what it is named, where it may stand, which arguments it takes.");
        descriptor.Field("name").Type("String!").Resolve(c => c.Parent<DirectiveDefinition>().Name);
        descriptor.Field("description").Type("String").Resolve(c => c.Parent<DirectiveDefinition>().Description);
        descriptor.Field("isRepeatable").Type("Boolean!").Resolve(c => c.Parent<DirectiveDefinition>().IsRepeatable);
        descriptor.Field("locations").Type("[__DirectiveLocation!]!")
            .Resolve<IReadOnlyList<DirectiveLocation>>(c => c.Parent<DirectiveDefinition>().Locations);
        descriptor.Field("args").Type("[__InputValue!]!").Argument("includeDeprecated", TypeIntrospection.IncludeDeprecated)
            .Resolve(c => TypeIntrospection.Select(c, c.Parent<DirectiveDefinition>().Arguments, a => a.DeprecationReason));
    }
}

/// <summary><c>__DirectiveLocation</c> (spec 4.2.6).</summary>
internal sealed class DirectiveLocationIntrospection : EnumType<DirectiveLocation>
{
    protected override void Configure(EnumTypeDescriptor<DirectiveLocation> descriptor) =>
        descriptor.Name("__DirectiveLocation").Description("Where a directive may stand.");
}
