namespace StPlan.GraphQL.TypeSystem;

/// <summary>The items that meet a condition, in the list's order: read no further than the page goes, unless somebody asks how many there are.</summary>
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
