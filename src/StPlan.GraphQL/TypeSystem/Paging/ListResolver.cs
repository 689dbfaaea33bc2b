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
