using StPlan.Api.Publishing;
using StPlan.Data.Publishing;
using StPlan.Data.Startup;
using StPlan.Domain.Publishing;
using StPlan.GraphQL;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Releases;

/// <summary>The ways from a release to what was public at it: the only fields that may have to wait for the database.</summary>
internal static class ReleaseDataFields
{
    public const string Unavailable = "RELEASE_UNAVAILABLE";

    // A release that is not kept is some ten queries to the database: a request may ask for as many as are kept, and not for all there are.
    private const double Weight = 1_000;

    public static void AddAsOfField(this ObjectTypeDescriptor<PublishedData> descriptor) =>
        descriptor.Field("asOf").Type("PublishedData").Cost(Weight)
            .Description(
                "All data as of a release (dữ liệu tại một lần công bố); null if no release has this number. "
                + "The latest release answers at once. The server may have to read an older one first.")
            .Argument("release", a => a.Type("Int!").Description("The number of the release (số lần công bố): 1, 2, 3 …"))
            .Resolve(c => FindAsync(c, c.Parent<PublishedData>(), c.ArgumentValue<int>("release")));

    public static void AddDataField(this ObjectTypeDescriptor<Release> descriptor) =>
        descriptor.Field("data").Type("PublishedData!").Cost(Weight)
            .Description("All data as of this release (dữ liệu tại lần công bố này).")
            .Resolve(c => FindAsync(c, Present(c.Request.RootValue), c.Parent<Release>().Number));

    // The root of a query is the data, that of a subscription an event that holds it.
    private static PublishedData Present(object root) => root as PublishedData ?? ((ReleasePublished)root).Data;

    private static Task<PublishedData?> FindAsync(in ResolverContext context, PublishedData present, int release)
    {
        var found = context.Service<PublishedReleases>().FindAsync(present, release, context.RequestAborted);
        return found.IsCompletedSuccessfully ? found : ExplainAsync(found, release, present.Release.Number);
    }

    private static async Task<PublishedData?> ExplainAsync(Task<PublishedData?> found, int release, int present)
    {
        try
        {
            return await found;
        }
        catch (DatabaseUnavailableException exception)
        {
            // What the operator is told (file names) is for the log.
            throw new GraphQLException(new GraphQLError(
                ReleaseTexts.Unavailable(release, present)[Domain.Language.En], Unavailable)
            {
                Exception = exception,
            });
        }
    }
}
