namespace StPlan.GraphQL.Introspection;

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
