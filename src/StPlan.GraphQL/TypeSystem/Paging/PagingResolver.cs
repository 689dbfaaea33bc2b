namespace StPlan.GraphQL.TypeSystem;

/// <summary>Cuts a page out of the list that a field resolves to (Relay's cursor connections, section 4.4), filtered and sorted before.</summary>
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
}
