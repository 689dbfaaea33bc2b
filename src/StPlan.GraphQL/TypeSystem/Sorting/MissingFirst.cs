namespace StPlan.GraphQL.TypeSystem;

/// <summary>Compares values that may be missing; those that are come first.</summary>
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
