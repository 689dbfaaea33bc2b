namespace StPlan.GraphQL.TypeSystem;

/// <summary>Wraps a resolver that gives a list, whatever the type of its items.</summary>
internal abstract class ListResolver : IFieldResolverVisitor<FieldResolver>
{
    public FieldResolver Visit<TSource, TValue>(PropertyFieldResolver<TSource, TValue> resolver)
        where TSource : class => Close<TValue>(context => resolver.Getter(context.Parent<TSource>()));

    public FieldResolver Visit<TValue>(ContextFieldResolver<TValue> resolver) => Close(resolver.Resolve);

    public FieldResolver Visit<TValue>(AsyncFieldResolver<TValue> resolver) =>
        throw new SchemaException("Lists in memory are filtered, sorted and paged; an asynchronous resolver has to do so by itself.");

    protected abstract FieldResolver Wrap<TItem>(Func<ResolverContext, IReadOnlyList<TItem>> resolve);

    private FieldResolver Close<TValue>(Func<ResolverContext, TValue> resolve)
    {
        var item = ClrTypeShape.ListItemTypeOf(typeof(TValue))
            ?? throw new SchemaException($"A field that is filtered, sorted or paged has to give a list, found {typeof(TValue).Name}.");
        return (FieldResolver)GetType().GetMethod(nameof(CloseItem))!.MakeGenericMethod(typeof(TValue), item).Invoke(this, [resolve])!;
    }

    public FieldResolver CloseItem<TValue, TItem>(Func<ResolverContext, TValue> resolve)
        where TValue : IReadOnlyList<TItem> => Wrap<TItem>(context => resolve(context));
}

/// <summary>Filters and sorts a list that is not paged.</summary>
internal sealed class WholeListResolver : ListResolver
{
    protected override FieldResolver Wrap<TItem>(Func<ResolverContext, IReadOnlyList<TItem>> resolve) =>
        new ContextFieldResolver<IReadOnlyList<TItem>>(
            context => ListQuery<TItem>.Of(context.Arguments).Apply(resolve(context), context.RequestAborted).Take(0, int.MaxValue));
}

/// <summary>
/// Cuts a page out of the list that a field resolves to (Relay's cursor connections, section 4.4), filtered and sorted before.
/// </summary>
internal sealed class PagingResolver(PagingOptions options) : ListResolver
{
    protected override FieldResolver Wrap<TItem>(Func<ResolverContext, IReadOnlyList<TItem>> resolve) =>
        new ContextFieldResolver<Connection<TItem>>(context => new Connection<TItem>(
            ListQuery<TItem>.Of(context.Arguments).Apply(resolve(context), context.RequestAborted), WindowOf(context)));

    private Window WindowOf(in ResolverContext context)
    {
        var first = Size(context, "first");
        var last = Size(context, "last");
        return new Window(
            Position(context, "after") is { } after ? after + 1 : 0,
            Position(context, "before"),
            first is null && last is null ? options.DefaultPageSize : first,
            last);
    }

    private int? Size(in ResolverContext context, string argument)
    {
        var size = context.ArgumentValue<int?>(argument);
        if (size < 0)
        {
            throw new GraphQLException($"The argument \"{argument}\" has to be at least 0, found {size}.", ErrorCodes.InvalidPageSize);
        }

        if (size > options.MaxPageSize)
        {
            throw new GraphQLException(new GraphQLError(
                $"The maximum allowed items per page were exceeded: \"{argument}\" asks for {size}, at most {options.MaxPageSize} "
                + $"are allowed.",
                ErrorCodes.MaxPageSizeExceeded)
            {
                Extensions = [new("requestedItems", size), new("maxAllowedItems", options.MaxPageSize)],
            });
        }

        return size;
    }

    private static int? Position(in ResolverContext context, string argument)
    {
        if (context.ArgumentValue<string?>(argument) is not { } cursor)
        {
            return null;
        }

        return Cursor.TryDecode(cursor, out var position)
            ? position
            : throw new GraphQLException(
                $"The cursor \"{cursor}\" of the argument \"{argument}\" was not made by this list.", ErrorCodes.InvalidCursor);
    }
}

/// <summary>
/// What the arguments <c>where</c> and <c>order</c> of a field ask for, compiled: once for constant arguments, else once a request.
/// </summary>
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
