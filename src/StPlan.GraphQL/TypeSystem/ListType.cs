namespace StPlan.GraphQL.TypeSystem;

/// <summary>List (spec 3.11).</summary>
public sealed class ListType(GraphQLType itemType) : GraphQLType
{
    public GraphQLType ItemType { get; } = itemType;

    public override NamedType Innermost => ItemType.Innermost;

    public override bool Equals(object? obj) => obj is ListType other && other.ItemType.Equals(ItemType);

    public override int GetHashCode() => HashCode.Combine(nameof(ListType), ItemType);

    public override string ToString() => $"[{ItemType}]";
}
