using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>A type that a selection set selects from (spec 3.4): object, interface or union.</summary>
public abstract class CompositeType : NamedType;

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

/// <summary>Object (spec 3.6). Described in code by <see cref="ObjectType{T}"/>, or read from SDL.</summary>
public class ObjectType : FieldedType
{
    /// <summary>The CLR type of the values that resolve as this object type; null when the type comes from SDL.</summary>
    public virtual Type? RuntimeType => null;

    /// <summary>How <c>node(id:)</c> finds an object of this type; null when it has no global id.</summary>
    public NodeResolver? NodeResolver { get; internal set; }
}

/// <summary>Interface (spec 3.7).</summary>
public class InterfaceType : FieldedType
{
    /// <summary>The object types that implement this interface, directly or through another interface (spec 3.7).</summary>
    public ImmutableArray<ObjectType> PossibleTypes { get; internal set; } = [];

    /// <summary>The CLR type of the values that may resolve as this interface; null when it comes from SDL.</summary>
    public virtual Type? RuntimeType => null;
}

/// <summary>Union (spec 3.8). Described in code by <see cref="UnionType{T}"/>, or read from SDL.</summary>
public class UnionType : CompositeType
{
    public ImmutableArray<ObjectType> MemberTypes { get; private set; } = [];

    /// <summary>The CLR type that all members share; null when the union comes from SDL.</summary>
    public virtual Type? RuntimeType => null;

    internal List<TypeReference> MemberReferences { get; } = [];

    internal override void Complete(TypeRegistry types) =>
        MemberTypes = [.. MemberReferences.Select(r => types.ResolveNamed<ObjectType>(r, $"a member of {Name}"))];
}
