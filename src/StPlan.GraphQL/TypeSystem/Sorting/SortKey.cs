using System.Buffers;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>What values are ordered by: a key that is read from each, and how keys compare.</summary>
internal abstract class SortKey<T>
{
    /// <summary>Reads the keys of these items, each once, however often they are compared.</summary>
    public abstract RowKeys Read(IReadOnlyList<T> items, ReadOnlySpan<int> rows);

    /// <summary>The same key of something that <typeparamref name="TOuter"/> has; missing where that is.</summary>
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
