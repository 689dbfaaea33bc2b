namespace StPlan.GraphQL.TypeSystem;

/// <summary>What the arguments <c>where</c> and <c>order</c> of a field ask for, compiled: once for constant arguments, else once a request.</summary>
internal sealed class ListQuery<T>
{
    private static readonly ListQuery<T> Everything = new(null, []);

    private readonly Func<T, bool>? _filter;
    private readonly SortKey<T>[] _keys;

    private ListQuery(Func<T, bool>? filter, SortKey<T>[] keys)
    {
        _filter = filter;
        _keys = keys;
    }

    /// <exception cref="GraphQLException">The filter or the order holds a value that means nothing.</exception>
    public static ListQuery<T> Of(ArgumentValues arguments) => arguments.GetOrCompile(Compile);

    /// <summary>The rows that the client asks for, in its order; nothing is read yet.</summary>
    public Rows<T> Apply(IReadOnlyList<T> items, CancellationToken cancellation) =>
        _keys.Length > 0 ? new SortedRows<T>(items, _filter, _keys, cancellation)
        : _filter is not null ? new FilteredRows<T>(items, _filter, cancellation)
        : new ListRows<T>(items);

    private static ListQuery<T> Compile(ArgumentValues arguments)
    {
        var where = arguments.Find<InputObjectValue>("where");
        var order = arguments.Find<InputObjectValue[]>("order");
        if (where is null && order is null)
        {
            return Everything;
        }

        var keys = new List<SortKey<T>>();
        foreach (var key in order ?? [])
        {
            ((SortInputType<T>)key.Type).Compile(key, keys);
        }

        return new ListQuery<T>(where is null ? null : ((FilterInputType<T>)where.Type).Compile(where), [.. keys]);
    }
}
