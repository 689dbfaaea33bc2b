using StPlan.Data.Startup;
using StPlan.GraphQL;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema;

/// <summary>What a steward is told when the database does not answer: unlike the public side, this one cannot go on without.</summary>
internal static class StewardAnswers
{
    public const string Unavailable = "DATABASE_UNAVAILABLE";

    public static async Task<T> ReadAsync<T>(ResolverContext context, Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (DatabaseUnavailableException exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            // What the operator is told (file names) is for the log.
            throw new GraphQLException(new GraphQLError(
                "The database does not answer at the moment; nothing was written. Try again later.", Unavailable)
            {
                Exception = exception,
            });
        }
    }
}
