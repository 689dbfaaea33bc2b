using StPlan.Data.Keys;
using StPlan.Data.Startup;
using StPlan.GraphQL;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema;

/// <summary>What a steward is told who cannot be answered: the database is not there, which the public side can do without, or the key is not any more.</summary>
internal static class StewardAnswers
{
    public const string Unavailable = "DATABASE_UNAVAILABLE";
    public const string UnavailableMessage = "The database does not answer at the moment; nothing was written. Try again later.";
    public const string Unauthenticated = "UNAUTHENTICATED";

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
                UnavailableMessage, Unavailable)
            {
                Exception = exception,
            });
        }
        catch (KeyRevokedException exception)
        {
            throw new GraphQLException(exception.Message, Unauthenticated);
        }
    }
}
