using System.Collections.Immutable;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>A type that the schema knows by name. Complete and unchanging once the schema is built.</summary>
public abstract class NamedType : GraphQLType
{
    private string? _name;

    public string Name
    {
        get => _name ?? throw new InvalidOperationException($"{GetType().Name} has no name: call descriptor.Name(…), or add it to a schema first.");
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
