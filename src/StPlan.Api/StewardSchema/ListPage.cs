using StPlan.GraphQL;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema;

/// <summary>A part of a list that is read anew for each request, so that a cursor would mean nothing in the next.</summary>
internal sealed record ListPage<T>(int TotalCount, IReadOnlyList<T> Nodes)
{
    public static ListPage<T> Of(IReadOnlyList<T> all, in ResolverContext context)
    {
        var (first, skip) = (context.ArgumentValue<int>("first"), context.ArgumentValue<int>("skip"));
        ListPage.CheckFirst(first);
        return skip < 0
            ? throw new GraphQLException($"\"skip\" is {skip}. Use 0 or more.", ErrorCodes.MaxPageSizeExceeded)
            : new ListPage<T>(all.Count, [.. all.Skip(skip).Take(first)]);
    }
}

internal static class ListPage
{
    public const int MaxSize = 500;

    /// <exception cref="GraphQLException">More are asked for than a page may have.</exception>
    public static void CheckFirst(int first)
    {
        if (first is < 0 or > MaxSize)
        {
            throw new GraphQLException($"\"first\" is {first}. Use 0 to {MaxSize}.", ErrorCodes.MaxPageSizeExceeded);
        }
    }

    public static ObjectFieldDescriptor PageArguments(this ObjectFieldDescriptor field) => field
        .Argument("first", a => a.Type("Int!").DefaultValueSyntax("50").Description($"How many (số dòng), at most {MaxSize}."))
        .Directive("@listSize(slicingArguments: [\"first\"], sizedFields: [\"nodes\"], requireOneSlicingArgument: false)")
        .Argument("skip", a => a.Type("Int!").DefaultValueSyntax("0").Description("How many items to skip at the start (bỏ qua)."));
}

internal abstract class ListPageType<T>(string name, string item) : ObjectType<ListPage<T>>
{
    protected override void Configure(ObjectTypeDescriptor<ListPage<T>> descriptor)
    {
        descriptor.Name(name).Description("A part of a list (một phần danh sách).");
        descriptor.Field("totalCount").Type("Int!").Resolve(c => c.Parent<ListPage<T>>().TotalCount)
            .Description("How many items there are in all (tổng số).");
        descriptor.Field("nodes").Type($"[{item}!]!").ListSize(50).Resolve(c => c.Parent<ListPage<T>>().Nodes)
            .Description("The items of this part (các dòng).");
    }
}
