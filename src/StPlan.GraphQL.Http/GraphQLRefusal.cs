using Microsoft.AspNetCore.Http;

namespace StPlan.GraphQL.Http;

/// <summary>Lets filters and middleware refuse a request as a GraphQL endpoint does: 401, 403, 429.</summary>
public static class GraphQLRefusal
{
    /// <summary>
    /// Answers with that status and <c>{"errors":[…]}</c>, in the media type that the client accepts, and not to be kept. What the endpoint
    /// says in the <c>extensions</c> of its responses stands there too.
    /// </summary>
    public static Task SendAsync(HttpContext context, int status, GraphQLError error) => Answers.RefuseAsync(
        context,
        context.GetEndpoint()?.Metadata.GetMetadata<GraphQLHttpOptions>(),
        ResponseMediaType.Choose(context.Request.Headers.Accept) ?? ResponseMediaType.Json,
        status,
        [error]);
}
