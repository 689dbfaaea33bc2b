using System.Globalization;
using StPlan.Data.Keys;
using StPlan.Data.Startup;
using StPlan.GraphQL;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema;

/// <summary>What a steward is told who cannot be answered: the database is not there, which the public side can do without, or the key is
/// not any more.</summary>
internal static class StewardAnswers
{
    public const string Unavailable = "DATABASE_UNAVAILABLE";
    public const string Unauthenticated = "UNAUTHENTICATED";

    /// <summary>Long enough for a restart, where nobody knows better.</summary>
    private const int RetryAfterSeconds = 5;

    /// <summary>What a steward is told; what the operator is told (file names) is for the log.</summary>
    public static string UnavailableMessage(DatabaseUnavailableException exception) => exception.IsInDoubt
        ? "The connection to the database broke while the server wrote this. It may be written or not. Check, or send it again with the "
            + "same idempotency key."
        : "The database does not answer now. Nothing was written. Try again later.";

    /// <summary>Seconds, for <c>Retry-After</c>.</summary>
    public static string RetryAfter(DatabaseUnavailableException? exception) =>
        (exception?.RetryAfter is { } wait ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : RetryAfterSeconds).ToString(
            CultureInfo.InvariantCulture);

    public static async Task<T> ReadAsync<T>(ResolverContext context, Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (DatabaseUnavailableException exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            context.Parent<StewardSession>().Outage = exception;
            throw new GraphQLException(new GraphQLError(UnavailableMessage(exception), Unavailable) { Exception = exception });
        }
        catch (KeyRevokedException exception)
        {
            throw new GraphQLException(exception.Message, Unauthenticated);
        }
    }
}
