namespace StPlan.GraphQL.TypeSystem;

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
