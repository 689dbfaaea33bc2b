using StPlan.GraphQL.Execution;
using StPlan.Http;

namespace StPlan.GraphQL.Http;

/// <summary>A response that is asked for again and again, and what its operation cost.</summary>
internal sealed record CachedResponse(Representation Representation, OperationCost? Cost);

/// <summary>
/// Responses that are asked for again, as long as the root value that they come from is the present one. Another root value begins with
/// nothing, so that no response outlives what it says.
/// </summary>
internal sealed class ResponseCache(GraphQLHttpOptions options)
{
    private readonly CacheHeaders _headers = new(options);
    private RootResponseCache? _current;

    public RootResponseCache Of(object root)
    {
        var current = Volatile.Read(ref _current);
        if (current is null || !current.IsOf(root))
        {
            // Who still works with the one before may put its responses back for a moment: they are its own, and only cost the others a
            // hit.
            current = Create(root);
            Volatile.Write(ref _current, current);
        }

        return current;
    }

    private RootResponseCache Create(object root)
    {
        var version = options.Version?.Invoke(root);
        return new(root, options.CachedResponseBytes, body => new Representation(Content.InMemory(body), ResponseMediaType.Json.ContentType)
        {
            Version = version,
            Vary = _headers.Vary,
        });
    }
}
