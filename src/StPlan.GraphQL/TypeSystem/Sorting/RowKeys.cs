using System.Buffers;

namespace StPlan.GraphQL.TypeSystem;

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
