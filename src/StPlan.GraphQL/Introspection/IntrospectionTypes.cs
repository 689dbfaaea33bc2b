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
