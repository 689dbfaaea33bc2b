using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>A composite type with fields of its own: object or interface.</summary>
public abstract class FieldedType : CompositeType
{
    private FrozenDictionary<string, OutputField>? _byName;

    /// <summary>In the order of their definition.</summary>
    public ImmutableArray<OutputField> Fields { get; internal set; } = [];

    public ImmutableArray<InterfaceType> Interfaces { get; private set; } = [];

    internal List<TypeReference> InterfaceReferences { get; } = [];

    /// <summary>The field of that name; null when the type has none. Meta-fields (<c>__typename</c>) are not among them.</summary>
    public OutputField? FindField(string name) =>
        (_byName ??= Fields.DistinctBy(f => f.Name).ToFrozenDictionary(f => f.Name)).GetValueOrDefault(name);

    /// <summary>Whether the type declares that it implements the interface.</summary>
    public bool Implements(InterfaceType type) => Interfaces.Contains(type);

    internal override void Complete(TypeRegistry types)
    {
        Interfaces = [.. InterfaceReferences.Select(r => types.ResolveNamed<InterfaceType>(r, $"what {Name} implements"))];
        foreach (var field in Fields)
        {
            field.Complete(Name, types);
        }
    }
}
