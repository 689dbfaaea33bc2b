namespace StPlan.GraphQL.TypeSystem;

/// <summary>An item with its cursor.</summary>
public sealed class Edge<T>(T node, int position)
{
    public T Node { get; } = node;

    public string Cursor => TypeSystem.Cursor.Encode(position);
}
