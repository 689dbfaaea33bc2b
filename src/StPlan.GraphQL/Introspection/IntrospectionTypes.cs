using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Introspection;

/// <summary>The types of the introspection schema (spec 4.2), and the meta-fields that lead to them.</summary>
internal static class IntrospectionTypes
{
    /// <summary>New instances: types are completed within one schema.</summary>
    public static IEnumerable<NamedType> Create() =>
    [
        new SchemaIntrospection(),
        new TypeIntrospection(),
        new TypeKindIntrospection(),
        new FieldIntrospection(),
        new InputValueIntrospection(),
        new EnumValueIntrospection(),
        new DirectiveIntrospection(),
        new DirectiveLocationIntrospection(),
    ];
}

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

/// <summary><c>__Type</c> (spec 4.2.2).</summary>
internal sealed class TypeIntrospection : ObjectType<GraphQLType>
{
    public static void IncludeDeprecated(ArgumentDescriptor argument) =>
        argument.Type("Boolean!").DefaultValueSyntax("false").Description("Whether deprecated ones are listed too.");

    /// <summary>All of the members, or those that are not deprecated, as the argument <c>includeDeprecated</c> says.</summary>
    public static IReadOnlyList<T> Select<T>(in ResolverContext context, ImmutableArray<T> members, Func<T, string?> deprecationReason) =>
        context.ArgumentValue<bool>("includeDeprecated") ? members : [.. members.Where(m => deprecationReason(m) is null)];

    protected override void Configure(ObjectTypeDescriptor<GraphQLType> descriptor)
    {
        descriptor.Name("__Type").Description("A type: a named one, or a list or non-null around another.");
        descriptor.Field("kind").Type("__TypeKind!").Resolve(c => KindOf(c.Parent<GraphQLType>()));
        descriptor.Field("name").Type("String").Resolve(c => (c.Parent<GraphQLType>() as NamedType)?.Name);
        descriptor.Field("description").Type("String").Resolve(c => (c.Parent<GraphQLType>() as NamedType)?.Description);
        descriptor.Field("specifiedByURL").Type("String").Description("Where a custom scalar is specified.")
            .Resolve(c => (c.Parent<GraphQLType>() as ScalarType)?.SpecifiedByUrl);
        descriptor.Field("fields").Type("[__Field!]").Description("Of objects and interfaces.")
            .Argument("includeDeprecated", IncludeDeprecated)
            .Resolve(c => c.Parent<GraphQLType>() is FieldedType type ? Select(c, type.Fields, f => f.DeprecationReason) : null);
        descriptor.Field("interfaces").Type("[__Type!]").Description("What an object or interface implements.")
            .Resolve<IReadOnlyList<GraphQLType>?>(c => c.Parent<GraphQLType>() is FieldedType type ? type.Interfaces : null);
        descriptor.Field("possibleTypes").Type("[__Type!]").Description("The object types of an interface or union.")
            .Resolve<IReadOnlyList<GraphQLType>?>(c => c.Parent<GraphQLType>() switch
            {
                InterfaceType type => type.PossibleTypes,
                UnionType type => type.MemberTypes,
                _ => null,
            });
        descriptor.Field("enumValues").Type("[__EnumValue!]").Argument("includeDeprecated", IncludeDeprecated)
            .Resolve(c => c.Parent<GraphQLType>() is EnumType type ? Select(c, type.Values, v => v.DeprecationReason) : null);
        descriptor.Field("inputFields").Type("[__InputValue!]").Argument("includeDeprecated", IncludeDeprecated)
            .Resolve(c => c.Parent<GraphQLType>() is InputObjectType type ? Select(c, type.Fields, f => f.DeprecationReason) : null);
        descriptor.Field("ofType").Type("__Type").Description("What a list or non-null is wrapped around.")
            .Resolve(c => c.Parent<GraphQLType>() switch
            {
                ListType list => list.ItemType,
                NonNullType nonNull => nonNull.OfType,
                _ => null,
            });
        descriptor.Field("isOneOf").Type("Boolean").Description("Whether exactly one field of an input object has to be given.")
            .Resolve(c => (c.Parent<GraphQLType>() as InputObjectType)?.IsOneOf);
    }

    private static TypeKind KindOf(GraphQLType type) => type switch
    {
        ScalarType => TypeKind.Scalar,
        ObjectType => TypeKind.Object,
        InterfaceType => TypeKind.Interface,
        UnionType => TypeKind.Union,
        EnumType => TypeKind.Enum,
        InputObjectType => TypeKind.InputObject,
        ListType => TypeKind.List,
        _ => TypeKind.NonNull,
    };
}

/// <summary><c>__TypeKind</c> (spec 4.2.2).</summary>
internal sealed class TypeKindIntrospection : EnumType<TypeKind>
{
    protected override void Configure(EnumTypeDescriptor<TypeKind> descriptor) =>
        descriptor.Name("__TypeKind").Description("What kind a type is of.");
}

/// <summary><c>__Field</c> (spec 4.2.3).</summary>
internal sealed class FieldIntrospection : ObjectType<OutputField>
{
    protected override void Configure(ObjectTypeDescriptor<OutputField> descriptor)
    {
        descriptor.Name("__Field").Description("A field of an object or interface.");
        descriptor.Field("name").Type("String!").Resolve(c => c.Parent<OutputField>().Name);
        descriptor.Field("description").Type("String").Resolve(c => c.Parent<OutputField>().Description);
        descriptor.Field("args").Type("[__InputValue!]!").Argument("includeDeprecated", TypeIntrospection.IncludeDeprecated)
            .Resolve(c => TypeIntrospection.Select(c, c.Parent<OutputField>().Arguments, a => a.DeprecationReason));
        descriptor.Field("type").Type("__Type!").Resolve(c => c.Parent<OutputField>().Type);
        descriptor.Field("isDeprecated").Type("Boolean!").Resolve(c => c.Parent<OutputField>().DeprecationReason is not null);
        descriptor.Field("deprecationReason").Type("String").Resolve(c => c.Parent<OutputField>().DeprecationReason);
    }
}

/// <summary><c>__InputValue</c> (spec 4.2.4).</summary>
internal sealed class InputValueIntrospection : ObjectType<InputValue>
{
    protected override void Configure(ObjectTypeDescriptor<InputValue> descriptor)
    {
        descriptor.Name("__InputValue").Description("An argument, or a field of an input object.");
        descriptor.Field("name").Type("String!").Resolve(c => c.Parent<InputValue>().Name);
        descriptor.Field("description").Type("String").Resolve(c => c.Parent<InputValue>().Description);
        descriptor.Field("type").Type("__Type!").Resolve(c => c.Parent<InputValue>().Type);
        descriptor.Field("defaultValue").Type("String").Description("The default, as a GraphQL literal.")
            .Resolve(c => c.Parent<InputValue>().DefaultValue is { } value ? Printer.Print(value) : null);
        descriptor.Field("isDeprecated").Type("Boolean!").Resolve(c => c.Parent<InputValue>().DeprecationReason is not null);
        descriptor.Field("deprecationReason").Type("String").Resolve(c => c.Parent<InputValue>().DeprecationReason);
    }
}

/// <summary><c>__EnumValue</c> (spec 4.2.5).</summary>
internal sealed class EnumValueIntrospection : ObjectType<EnumValue>
{
    protected override void Configure(ObjectTypeDescriptor<EnumValue> descriptor)
    {
        descriptor.Name("__EnumValue").Description("A value of an enum.");
        descriptor.Field("name").Type("String!").Resolve(c => c.Parent<EnumValue>().Name);
        descriptor.Field("description").Type("String").Resolve(c => c.Parent<EnumValue>().Description);
        descriptor.Field("isDeprecated").Type("Boolean!").Resolve(c => c.Parent<EnumValue>().DeprecationReason is not null);
        descriptor.Field("deprecationReason").Type("String").Resolve(c => c.Parent<EnumValue>().DeprecationReason);
    }
}

/// <summary>The values of <c>__TypeKind</c> (spec 4.2.2).</summary>
internal enum TypeKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    InputObject,
    List,
    NonNull,
}

/// <summary>Makes the fields that every schema has without defining them (spec 4.1).</summary>
internal static class MetaFields
{
    public static Schema.MetaFields Create(TypeRegistry types)
    {
        // The compiler answers __typename itself, knowing the concrete type.
        var typeName = new OutputField("__typename", Type("String!")) { Description = "The name of the object's type." };
        var schema = new OutputField("__schema", Type("__Schema!"))
        {
            Description = "The schema itself.",
            Resolver = new ContextFieldResolver<Schema>(c => c.Request.Schema),
        };
        var type = new OutputField("__type", Type("__Type"))
        {
            Description = "A type of the schema, by name; null when there is none.",
            Arguments = [new InputValue("name", Type("String!")) { Description = "The type's name." }],
            Resolver = new ContextFieldResolver<GraphQLType?>(c => c.Request.Schema.FindType(c.ArgumentValue<string>("name"))),
        };
        foreach (var field in (OutputField[])[typeName, schema, type])
        {
            field.Complete("meta-field", types);
        }

        return new Schema.MetaFields(typeName, schema, type);
    }

    private static TypeReference Type(string syntax) => TypeReference.Of(Parser.ParseType(syntax));
}
