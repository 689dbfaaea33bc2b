using StPlan.Domain.Publishing;
using StPlan.GraphQL;
using StPlan.GraphQL.TypeSystem;
using StPlan.Search;

namespace StPlan.Api.PublicSchema.Search;

/// <summary><c>search</c>, for every type whose value is <see cref="PublishedData"/>: in the index of the very data it is asked
/// of.</summary>
internal static class SearchField
{
    // A search takes about as long as writing some fifty objects.
    private const double Weight = 50;

    public static void AddSearchField(this ObjectTypeDescriptor<PublishedData> descriptor) =>
        descriptor.Field("search").Type("[SearchHit!]!").UsePaging().Cost(Weight)
            .Description(
                "Full text (tìm kiếm toàn văn) over tasks, objectives, indicators, provisions, agencies and cited documents of all plans, "
                    + "the best hits first. "
                + "Case and Vietnamese diacritics make no difference: `nong nghiep` finds “nông nghiệp”, `d` is “đ”. A hit contains all "
                + "words.")
            .Argument("text", a => a.Type("String!").Description(
                "What to find (từ khóa): words; a phrase in quotes (`\"công nghệ cao\"`); a star for the beginning of a word (`công "
                    + "ngh*`). "
                + $"At most {SearchIndex.MaxTextLength} characters and {SearchIndex.MaxWords} words. Other signs only separate words."))
            .Argument("types",
                a => a.Type("[SearchHitType!]").Description("Takes only hits of these types (loại kết quả). The default is all types."))
            .Resolve(c => Search(c));

    private static IReadOnlyList<SearchHit> Search(in ResolverContext context)
    {
        try
        {
            return context.Service<SearchIndexes>().Of(context.Parent<PublishedData>())
                .Search(context.ArgumentValue<string>("text"), context.ArgumentValue<IReadOnlyList<SearchHitType>?>("types"));
        }
        catch (SearchTextException exception)
        {
            throw new GraphQLException(exception.Text[Domain.Language.En], ErrorCodes.LimitExceeded);
        }
    }
}
