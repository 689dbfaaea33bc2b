using System.Collections;
using System.Globalization;
using System.Text;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// A page of a list. Each part is computed when it is asked for, because the count means reading the whole list.
/// </summary>
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

/// <summary>An item with its cursor.</summary>
public sealed class Edge<T>(T node, int position)
{
    public T Node { get; } = node;

    public string Cursor => TypeSystem.Cursor.Encode(position);
}

/// <summary>Whether there is more, and where this page begins and ends (Relay's cursor connections, section 5).</summary>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);

/// <summary>A window on a list that never changes.</summary>
internal sealed class Page<T>(IReadOnlyList<T> items, int start, int count) : IReadOnlyList<T>
{
    public int Count => count;

    public T this[int index] => items[start + index];

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return items[start + i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>
/// A cursor: Base64 of an item's place in the list. The data of a release never change, so a place means the same item for as long as it is
/// published.
/// </summary>
internal static class Cursor
{
    public static string Encode(int position) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(position.ToString(CultureInfo.InvariantCulture)));

    public static bool TryDecode(string cursor, out int position)
    {
        position = 0;
        Span<byte> bytes = stackalloc byte[32];
        return cursor.Length <= 40
            && Convert.TryFromBase64String(cursor, bytes, out var length)
            && int.TryParse(bytes[..length], NumberStyles.None, CultureInfo.InvariantCulture, out position)
            && position < int.MaxValue;
    }
}

/// <summary>The part of a list that the arguments of a connection ask for (Relay's cursor connections, section 4.4).</summary>
/// <param name="Start">The first position behind the cursor <c>after</c>.</param>
/// <param name="End">The position of the cursor <c>before</c>; none when there is none.</param>
internal readonly record struct Window(int Start, int? End, int? First, int? Last)
{
    /// <summary>The positions from and up to which the page goes; there may be fewer rows than that.</summary>
    public (int Start, int End) In<T>(Rows<T> rows)
    {
        // Where the page is to end at the end of the list, that has to be known; counting from the front needs no end.
        var end = End ?? int.MaxValue;
        if (Last is not null && (end == int.MaxValue || (end > 0 && !rows.HasRowAt(end - 1))))
        {
            end = rows.Count;
        }

        if (First is { } first)
        {
            end = (int)Math.Min(end, (long)Start + first);
        }

        end = Math.Max(Start, end);
        return (Last is { } last ? Math.Max(Start, end - last) : Start, end);
    }
}
