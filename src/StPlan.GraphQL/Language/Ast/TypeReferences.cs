namespace StPlan.GraphQL.Language;

// Spec 2.11: type references.

/// <summary>Type (spec 2.11).</summary>
public abstract record TypeNode(int Start) : SyntaxNode(Start);

/// <summary>NamedType: <c>Task</c>.</summary>
public sealed record NamedTypeNode(int Start, NameNode Name) : TypeNode(Start)
{
    public override string ToString() => Name.Value;
}

/// <summary>ListType: <c>[Task]</c>.</summary>
public sealed record ListTypeNode(int Start, TypeNode Type) : TypeNode(Start)
{
    public override string ToString() => $"[{Type}]";
}

/// <summary>NonNullType: <c>Task!</c>. <paramref name="Type"/> is never itself non-null.</summary>
public sealed record NonNullTypeNode(int Start, TypeNode Type) : TypeNode(Start)
{
    public override string ToString() => $"{Type}!";
}
