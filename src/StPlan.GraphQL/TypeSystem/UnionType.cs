using System.Collections.Immutable;

namespace StPlan.GraphQL.TypeSystem;

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
