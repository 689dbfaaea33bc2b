using System.Buffers;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>The items that meet a condition, by the keys of an order. Of these, only the rows of the page are put in order.</summary>
internal sealed class SortedRows<T>(IReadOnlyList<T> items, Func<T, bool>? filter, SortKey<T>[] keys, CancellationToken cancellation) : Rows<T>
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
