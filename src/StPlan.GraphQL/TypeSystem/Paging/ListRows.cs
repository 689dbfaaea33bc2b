namespace StPlan.GraphQL.TypeSystem;

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
