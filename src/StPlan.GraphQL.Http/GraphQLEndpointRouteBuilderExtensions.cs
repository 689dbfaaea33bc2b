using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace StPlan.GraphQL.Http;

/// <summary>Puts a GraphQL endpoint on a path.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Serves GraphQL at the path, and the operations that have names below it at <c>persisted/{name}</c>. Filters and metadata that are
    /// put on what it returns (<c>AddEndpointFilter</c>, <c>RequireAuthorization</c>) come before anything of a request is read.
    /// </summary>
    /// <exception cref="ArgumentException">An operation is not valid.</exception>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string pattern, GraphQLHttpOptions options)
    {
        var answer = new OperationAnswer(options);
        var group = endpoints.MapGroup(pattern);
        group.Map("", new GraphQLEndpoint(options, answer).HandleAsync).WithDisplayName($"GraphQL {pattern}");
        if (options.Operations.Count > 0)
        {
            group.Map("persisted/{name?}", new PersistedOperationEndpoint(options, answer).HandleAsync)
                .WithDisplayName($"GraphQL {pattern}/persisted");
        }

        return group.WithMetadata(options);
    }
}
