using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// Orders rows by their columns of keys, and equal ones as they stand in the list: no two rows are equal, so every order is stable.
/// </summary>
internal sealed class RowOrder(RowKeys[] columns) : IComparer<int>, IDisposable
{
    public int Compare(int left, int right)
    {
        foreach (var column in columns)
        {
            var difference = column.Compare(left, right);
            if (difference != 0)
            {
                return difference;
            }
        }

        return left.CompareTo(right);
    }

    public void Dispose()
    {
        foreach (var column in columns)
        {
            column.Dispose();
        }
    }
}

/// <summary>A key that is read from each value, and how keys compare.</summary>
internal abstract class SortKey<T>
{
    /// <summary>Reads the keys of these items, each once, however often they are compared.</summary>
    public abstract RowKeys Read(IReadOnlyList<T> items, ReadOnlySpan<int> rows);

    /// <summary>The same key, read from an object that <typeparamref name="TOuter"/> has; missing when that object is missing.</summary>
    public abstract SortKey<TOuter> Within<TOuter>(Func<TOuter, T?> inner);
}

/// <inheritdoc/>
/// <typeparam name="T">What is ordered.</typeparam>
/// <typeparam name="TKey">A type whose default means that the key is missing: nullable, or a class.</typeparam>
internal sealed class SortKey<T, TKey>(Func<T, TKey?> key, IComparer<TKey?> comparer, bool descending) : SortKey<T>
{
    public override RowKeys Read(IReadOnlyList<T> items, ReadOnlySpan<int> rows)
    {
        var keys = ArrayPool<TKey?>.Shared.Rent(rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            keys[i] = key(items[rows[i]]);
        }

        return new RowKeys<TKey>(keys, rows.Length, comparer, descending);
    }

    public override SortKey<TOuter> Within<TOuter>(Func<TOuter, T?> inner) =>
        new SortKey<TOuter, TKey>(outer => inner(outer) is { } value ? key(value) : default, comparer, descending);
}

/// <summary>The keys of all rows that are being ordered, one column of them, in pooled memory.</summary>
internal abstract class RowKeys : IDisposable
{
    public abstract int Compare(int left, int right);

    public abstract void Dispose();
}

/// <inheritdoc/>
internal sealed class RowKeys<TKey>(TKey?[] keys, int count, IComparer<TKey?> comparer, bool descending) : RowKeys
{
    public override int Compare(int left, int right) =>
        descending ? comparer.Compare(keys[right], keys[left]) : comparer.Compare(keys[left], keys[right]);

    public override void Dispose()
    {
        // Keys that are no numbers would keep published texts alive in the pool.
        keys.AsSpan(0, count).Clear();
        ArrayPool<TKey?>.Shared.Return(keys);
    }
}

/// <summary>Compares values that may be missing. Missing values come first.</summary>
internal sealed class MissingFirst<T> : IComparer<T?>
    where T : struct
{
    public static MissingFirst<T> Instance { get; } = new();

    public int Compare(T? x, T? y) => (x, y) switch
    {
        ({ } left, { } right) => Comparer<T>.Default.Compare(left, right),
        (null, null) => 0,
        (null, _) => -1,
        _ => 1,
    };
}

/// <summary>
/// The order of texts in a culture. A text's sort key is computed once and kept beside the string for as long as that lives, because
/// collating is dear and published texts are ordered again and again.
/// </summary>
internal sealed class TextOrder : IComparer<byte[]?>
{
    private readonly ConditionalWeakTable<string, byte[]> _known = [];
    private readonly ConditionalWeakTable<string, byte[]>.CreateValueCallback _collate;

    public TextOrder(CultureInfo culture) => _collate = text => culture.CompareInfo.GetSortKey(text).KeyData;

    public byte[]? KeyOf(string? text) => text is null ? null : _known.GetValue(text, _collate);

    public int Compare(byte[]? x, byte[]? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ => x.AsSpan().SequenceCompareTo(y),
    };
}
