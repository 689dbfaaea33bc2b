namespace StPlan.GraphQL.TypeSystem;

/// <summary>Cuts a page out of the list that a field resolves to (Relay's cursor connections, section 4.4).</summary>
internal static class PagingResolver
{
    public static FieldResolver Wrap(FieldResolver inner, PagingOptions options) => inner.Accept(new Wrapper(options));

    private static Connection<T> Slice<T>(IReadOnlyList<T> items, in ResolverContext context, PagingOptions options)
    {
        var start = Position(context, "after") is { } after ? Math.Min(after + 1, items.Count) : 0;
        var end = Position(context, "before") is { } before ? Math.Min(before, items.Count) : items.Count;
        end = Math.Max(start, end);
        var first = Size(context, "first", options);
        var last = Size(context, "last", options);
        if (first is null && last is null)
        {
            first = options.DefaultPageSize;
        }

        end = Math.Min(end, start + (first ?? int.MaxValue - start));
        start = Math.Max(start, end - (last ?? end));
        return new Connection<T>(items, start, end - start);
    }

    private static int? Size(in ResolverContext context, string argument, PagingOptions options)
    {
        var size = context.ArgumentValue<int?>(argument);
        if (size < 0)
        {
            throw new GraphQLException($"The argument \"{argument}\" has to be at least 0, found {size}.", ErrorCodes.InvalidPageSize);
        }

        if (size > options.MaxPageSize)
        {
            throw new GraphQLException(new GraphQLError(
                $"The maximum allowed items per page were exceeded: \"{argument}\" asks for {size}, at most {options.MaxPageSize} are allowed.",
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
            : throw new GraphQLException($"The cursor \"{cursor}\" of the argument \"{argument}\" was not made by this list.", ErrorCodes.InvalidCursor);
    }

    private sealed class Wrapper(PagingOptions options) : IFieldResolverVisitor<FieldResolver>
    {
        public FieldResolver Visit<TSource, TValue>(PropertyFieldResolver<TSource, TValue> resolver)
            where TSource : class => Close<TValue>(context => resolver.Getter(context.Parent<TSource>()));

        public FieldResolver Visit<TValue>(ContextFieldResolver<TValue> resolver) => Close(resolver.Resolve);

        public FieldResolver Visit<TValue>(AsyncFieldResolver<TValue> resolver) =>
            throw new SchemaException("UsePaging pages lists in memory; an asynchronous resolver has to page by itself.");

        private FieldResolver Close<TValue>(Func<ResolverContext, TValue> resolve)
        {
            var close = GetType().GetMethod(nameof(CloseItem))!.MakeGenericMethod(typeof(TValue), ClrTypeShape.ItemTypeOf(typeof(TValue))!);
            return (FieldResolver)close.Invoke(null, [resolve, options])!;
        }

        public static FieldResolver CloseItem<TValue, TItem>(Func<ResolverContext, TValue> resolve, PagingOptions options)
            where TValue : IReadOnlyList<TItem> =>
            new ContextFieldResolver<Connection<TItem>>(context => Slice(resolve(context), context, options));
    }
}
