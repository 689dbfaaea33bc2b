using System.Collections.Immutable;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Introspection;

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
        descriptor.Field("fields").Type("[__Field!]").Description("Of objects and interfaces.").Argument("includeDeprecated", IncludeDeprecated)
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
