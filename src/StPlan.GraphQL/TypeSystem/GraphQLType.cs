using System.Collections.Immutable;
using StPlan.GraphQL.Language;

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

/// <summary>A type that the schema knows by name. Complete and unchanging once the schema is built.</summary>
public abstract class NamedType : GraphQLType
{
    private string? _name;

    public string Name
    {
        get => _name
            ?? throw new InvalidOperationException($"{GetType().Name} has no name: call descriptor.Name(…), or add it to a schema first.");
        internal set => _name = value;
    }

    public string? Description { get; internal set; }

    /// <summary>The directives applied to the type, as the SDL shows them.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; internal set; } = [];

    /// <summary>The definition this type was read from; null for types described in code.</summary>
    public TypeDefinitionNode? Definition { get; internal set; }

    internal bool HasName => _name is not null;

    public override NamedType Innermost => this;

    /// <summary>Names beginning with two underscores belong to introspection (spec 4).</summary>
    public bool IsIntrospectionType => Name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>
    /// Runs the type's description in code, before any type is completed; types from SDL have none.
    /// Gives the types that this one brings along, such as the connections of its fields.
    /// </summary>
    internal virtual IReadOnlyCollection<NamedType> Describe() => [];

    /// <summary>Resolves the references to other types, once all of them are known.</summary>
    internal virtual void Complete(TypeRegistry types)
    {
    }

    public override string ToString() => Name;
}

/// <summary>List (spec 3.11).</summary>
public sealed class ListType(GraphQLType itemType) : GraphQLType
{
    public GraphQLType ItemType { get; } = itemType;

    public override NamedType Innermost => ItemType.Innermost;

    public override bool Equals(object? obj) => obj is ListType other && other.ItemType.Equals(ItemType);

    public override int GetHashCode() => HashCode.Combine(nameof(ListType), ItemType);

    public override string ToString() => $"[{ItemType}]";
}

/// <summary>Non-Null (spec 3.12). Never wraps another non-null.</summary>
public sealed class NonNullType(GraphQLType type) : GraphQLType
{
    public GraphQLType OfType { get; } = type is NonNullType
        ? throw new ArgumentException($"{type} is non-null already.", nameof(type))
        : type;

    public override NamedType Innermost => OfType.Innermost;

    public override bool Equals(object? obj) => obj is NonNullType other && other.OfType.Equals(OfType);

    public override int GetHashCode() => HashCode.Combine(nameof(NonNullType), OfType);

    public override string ToString() => $"{OfType}!";
}
