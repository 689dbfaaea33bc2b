using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace StPlan.GraphQL.Http;

/// <summary>Puts a GraphQL endpoint on a path.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string pattern, GraphQLHttpOptions options) =>
        endpoints.Map(pattern, new GraphQLEndpoint(options).HandleAsync).WithDisplayName($"GraphQL {pattern}");
}
