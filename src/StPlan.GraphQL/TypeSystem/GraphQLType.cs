namespace StPlan.GraphQL.TypeSystem;

/// <summary>A type of the schema (spec 3.4): a named type, or a list or non-null wrapped around one.</summary>
public abstract class GraphQLType
{
    /// <summary>The named type inside all wrappers.</summary>
    public abstract NamedType Innermost { get; }

    /// <summary>The type without its outermost non-null, if it has one.</summary>
    public GraphQLType NullableType => this is NonNullType nonNull ? nonNull.OfType : this;

    public bool IsNonNull => this is NonNullType;

    /// <summary>IsInputType (spec 3.4.2): may stand on arguments, variables and input fields.</summary>
    public bool IsInputType => Innermost is ScalarType or EnumType or InputObjectType;

    /// <summary>IsOutputType (spec 3.4.2): may stand on fields.</summary>
    public bool IsOutputType => Innermost is not InputObjectType;

    /// <summary>Leaf types (spec 3.4): scalars and enums, which have no selection set.</summary>
    public bool IsLeafType => Innermost is ScalarType or EnumType;
}
