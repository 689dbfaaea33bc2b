namespace StPlan.GraphQL.TypeSystem;

/// <summary>A page of a list: <c>Count</c> items from <c>Start</c> on, without copying them.</summary>
public sealed class Connection<T>(IReadOnlyList<T> items, int start, int count)
{
    /// <summary>How many items the whole list has.</summary>
    public int TotalCount => items.Count;

    public IReadOnlyList<T> Nodes { get; } = start == 0 && count == items.Count ? items : new Page<T>(items, start, count);

    public IReadOnlyList<Edge<T>> Edges => [.. Nodes.Select((node, i) => new Edge<T>(node, start + i))];

    public PageInfo PageInfo => new(
        HasNextPage: start + count < items.Count,
        HasPreviousPage: start > 0 && items.Count > 0,
        StartCursor: count == 0 ? null : Cursor.Encode(start),
        EndCursor: count == 0 ? null : Cursor.Encode(start + count - 1));
}
