using Microsoft.AspNetCore.Http;
using StPlan.GraphQL.Execution;

namespace StPlan.GraphQL.Http;

/// <summary>What a GraphQL endpoint serves, and how much it takes in.</summary>
public sealed class GraphQLHttpOptions
{
    public required GraphQLExecutor Executor { get; init; }

    /// <summary>The value of the root type, taken once a request so that no answer mixes two of them.</summary>
    public required Func<HttpContext, object> RootValue { get; init; }

    /// <summary>The schema as SDL, for <c>?sdl</c>.</summary>
    public required string Sdl { get; init; }

    /// <summary>Bytes of a request body; a longer one is answered with 413.</summary>
    public int MaxBodyBytes { get; init; } = 256 * 1024;
}
