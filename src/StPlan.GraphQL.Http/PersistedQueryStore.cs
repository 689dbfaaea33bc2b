using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;
using StPlan.GraphQL.Execution;

namespace StPlan.GraphQL.Http;

/// <summary>
/// Documents that clients sent once and then name by their SHA-256 (Apollo's automatic persisted queries), so that a long query fits a
/// link and its answer a cache. Bounded in bytes and number; what was not asked for longest is forgotten first.
/// </summary>
internal sealed class PersistedQueryStore(GraphQLHttpOptions options)
{
    // An entry weighs at least its share of the whole, so that one limit bounds both bytes and number.
    private readonly long _leastSize = Math.Max(1, options.MaxPersistedQueryBytes / Math.Max(1, options.MaxPersistedQueries));
    private readonly MemoryCache _documents =
        new(new MemoryCacheOptions { SizeLimit = options.MaxPersistedQueryBytes, CompactionPercentage = 0.25 });

    public int Count => _documents.Count;

    /// <summary>Gives the request the document that its hash names, or stores the document that it brings along.</summary>
    /// <returns>Null when the request can be executed.</returns>
    public HttpRequestProblem? Resolve(string sha256Hash, ResponseMediaType mediaType, ref GraphQLRequest request)
    {
        // Both messages are the protocol's: clients compare them.
        if (options.MaxPersistedQueries == 0)
        {
            return new(mediaType.RequestErrorStatus, "PersistedQueryNotSupported", ErrorCodes.PersistedQueryNotSupported);
        }

        var key = sha256Hash.ToLowerInvariant();
        if (request.Document.IsEmpty)
        {
            if (!_documents.TryGetValue(key, out byte[]? stored))
            {
                return new(mediaType.RequestErrorStatus, "PersistedQueryNotFound", ErrorCodes.PersistedQueryNotFound);
            }

            request = request with { Document = stored };
            return null;
        }

        var actual = Convert.ToHexStringLower(SHA256.HashData(request.Document.Span));
        if (actual != key)
        {
            return HttpRequestProblem.BadRequest($"The extension \"persistedQuery\" names the hash {sha256Hash}, but the SHA-256 of "
                + $"\"query\" is {actual}. Send that hash.");
        }

        Store(key, request);
        return null;
    }

    // Only what can be executed: nobody needs an invalid document twice.
    private void Store(string key, in GraphQLRequest request)
    {
        if (!_documents.TryGetValue(key, out _) && options.Executor.Prepare(request, out _) is not null)
        {
            _documents.Set(key, request.Document.ToArray(),
                new MemoryCacheEntryOptions { Size = Math.Max(_leastSize, request.Document.Length) });
        }
    }
}
