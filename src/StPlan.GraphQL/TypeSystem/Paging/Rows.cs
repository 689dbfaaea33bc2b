using System.Buffers;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>The rows of a list that a client asks for, by their positions. Nothing is read before it is needed.</summary>
internal abstract class Rows<T>
{
    /// <summary>How many there are.</summary>
    public abstract int Count { get; }

    /// <summary>Whether there is a row at that position. This reads no further than it has to.</summary>
    public abstract bool HasRowAt(int position);

    /// <summary>The rows from <paramref name="start"/> up to <paramref name="end"/>, or fewer when there are no more.</summary>
    public abstract IReadOnlyList<T> Take(int start, int end);
}

/// <summary>All items of a list, as they stand.</summary>
internal sealed class ListRows<T>(IReadOnlyList<T> items) : Rows<T>
{
    public override int Count => items.Count;

    public override bool HasRowAt(int position) => position < items.Count;

    public override IReadOnlyList<T> Take(int start, int end)
    {
        end = Math.Min(end, items.Count);
        start = Math.Min(start, end);
        return start == 0 && end == items.Count ? items : new Page<T>(items, start, end - start);
    }
}

/// <summary>
/// The items that meet a condition, in the list's order: read no further than the page goes, unless somebody asks how many there are.
/// </summary>
internal sealed class FilteredRows<T>(IReadOnlyList<T> items, Func<T, bool> filter, CancellationToken cancellation) : Rows<T>
{
    // So far: _found rows among the first _read items.
    private int _read;
    private int _found;
    private int? _count;

    public override int Count
    {
        get
        {
            while (_count is null)
            {
                Next();
            }

            return _count.Value;
        }
    }

    public override bool HasRowAt(int position)
    {
        while (_count is null && _found <= position)
        {
            Next();
        }

        return position < (_count ?? _found);
    }

    public override IReadOnlyList<T> Take(int start, int end)
    {
        if (end >= _count)
        {
            return TakeLast(_count.Value - start);
        }

        (_read, _found) = (0, 0);
        var rows = new List<T>();
        while (_found < end && Next() is { } index)
        {
            if (_found > start)
            {
                rows.Add(items[index]);
            }
        }

        return rows;
    }

    // The count is known: a page at the end is found from there.
    private T[] TakeLast(int count)
    {
        var rows = new T[Math.Max(count, 0)];
        for (var i = items.Count - 1; count > 0; i--)
        {
            if (filter(items[i]))
            {
                rows[--count] = items[i];
            }
        }

        return rows;
    }

    private int? Next()
    {
        while (_read < items.Count)
        {
            // A client that has left is noticed soon, at no cost to speak of.
            if (_read % 256 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (filter(items[_read++]))
            {
                _found++;
                return _read - 1;
            }
        }

        _count = _found;
        return null;
    }
}

/// <summary>The items that meet a condition, by the keys of an order. Of these, only the rows of the page are put in order.</summary>
internal sealed class SortedRows<T>(
    IReadOnlyList<T> items, Func<T, bool>? filter, SortKey<T>[] keys, CancellationToken cancellation) : Rows<T>
{
    private int? _count = filter is null ? items.Count : null;

    public override int Count => _count ??= new FilteredRows<T>(items, filter!, cancellation).Count;

    public override bool HasRowAt(int position) => position < Count;

    public override IReadOnlyList<T> Take(int start, int end)
    {
        var rows = ArrayPool<int>.Shared.Rent(items.Count);
        var places = ArrayPool<int>.Shared.Rent(items.Count);
        try
        {
            var count = Match(rows);
            _count = count;
            end = Math.Min(end, count);
            return start < end ? Take(rows.AsSpan(0, count), places.AsSpan(0, count), start, end) : [];
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rows);
            ArrayPool<int>.Shared.Return(places);
        }
    }

    private T[] Take(ReadOnlySpan<int> rows, Span<int> places, int start, int end)
    {
        var columns = new RowKeys[keys.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            columns[i] = keys[i].Read(items, rows);
        }

        using var order = new RowOrder(columns);
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = i;
        }

        RowSelection.Order(places, start, end, order);
        var page = new T[end - start];
        for (var i = 0; i < page.Length; i++)
        {
            page[i] = items[rows[places[start + i]]];
        }

        return page;
    }

    private int Match(int[] rows)
    {
        var count = 0;
        for (var i = 0; i < items.Count; i++)
        {
            if (i % 256 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (filter is null || filter(items[i]))
            {
                rows[count++] = i;
            }
        }

        return count;
    }
}
