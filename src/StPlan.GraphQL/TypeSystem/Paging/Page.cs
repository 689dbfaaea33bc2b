using System.Collections;

namespace StPlan.GraphQL.TypeSystem;

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
