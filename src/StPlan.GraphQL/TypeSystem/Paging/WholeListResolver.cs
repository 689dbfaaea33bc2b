namespace StPlan.GraphQL.TypeSystem;

/// <summary>Filters and sorts a list that is not paged.</summary>
internal sealed class WholeListResolver : ListResolver
{
    protected override FieldResolver Wrap<TItem>(Func<ResolverContext, IReadOnlyList<TItem>> resolve) =>
        new ContextFieldResolver<IReadOnlyList<TItem>>(
            context => ListQuery<TItem>.Of(context.Arguments).Apply(resolve(context), context.RequestAborted).Take(0, int.MaxValue));
}
