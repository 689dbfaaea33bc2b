using StPlan.GraphQL;
using StPlan.GraphQL.Http;

namespace StPlan.Api.Hosting;

/// <summary>
/// Refuses a request in the shape of its protocol: GraphQL's errors at its endpoints, problem details (RFC 9457) everywhere else.
/// </summary>
internal static class Refusal
{
    public static Task SendAsync(HttpContext context, int status, string message, string code)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<GraphQLHttpOptions>() is not null)
        {
            return GraphQLRefusal.SendAsync(context, status, new GraphQLError(message, code));
        }

        context.Response.Headers.CacheControl = "no-store";
        var members = new Dictionary<string, object?> { ["code"] = code }.WithDemoNotice(context);
        return Results.Problem(message, statusCode: status, extensions: members).ExecuteAsync(context);
    }
}
