namespace StPlan.GraphQL.TypeSystem;

/// <summary>A page of a list. What of it is asked for is found when it is asked for: the count, above all, means reading the whole list.</summary>
public sealed class Connection<T>
{
    private readonly Rows<T> _rows;
    private readonly Window _window;
    private IReadOnlyList<T>? _nodes;
    private int _start;

    internal Connection(Rows<T> rows, Window window)
    {
        _rows = rows;
        _window = window;
    }

    /// <summary>How many items the whole list has.</summary>
    public int TotalCount => _rows.Count;

    public IReadOnlyList<T> Nodes => _nodes ?? Read();

    public IReadOnlyList<Edge<T>> Edges => [.. Nodes.Select((node, i) => new Edge<T>(node, _start + i))];

    public PageInfo PageInfo
    {
        get
        {
            var count = Nodes.Count;
            return new PageInfo(
                HasNextPage: _rows.HasRowAt(_start + count),
                HasPreviousPage: _start > 0 && _rows.HasRowAt(0),
                StartCursor: count == 0 ? null : Cursor.Encode(_start),
                EndCursor: count == 0 ? null : Cursor.Encode(_start + count - 1));
        }
    }

    private IReadOnlyList<T> Read()
    {
        (_start, var end) = _window.In(_rows);
        return _nodes = _rows.Take(_start, end);
    }
}
