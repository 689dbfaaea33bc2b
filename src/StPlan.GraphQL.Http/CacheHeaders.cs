using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace StPlan.GraphQL.Http;

/// <summary>
/// What caches may do with an answer. Only successful answers to GET say that they may be kept. Those to POST say nothing, since a cache
/// keeps no answer to POST that does not ask for it (RFC 9110, 9.3.3); errors say no-store, since a cache may keep a 404 or 414 that is
/// silent (RFC 9110, 15.1).
/// </summary>
internal sealed class CacheHeaders(GraphQLHttpOptions options)
{
    /// <summary>How long the answer to a GET may be kept.</summary>
    public StringValues CacheControl { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"public, max-age={options.MaxAge.TotalSeconds:0}, stale-while-revalidate={options.StaleWhileRevalidate.TotalSeconds:0}, "
        + $"stale-if-error={options.StaleIfError.TotalSeconds:0}");

    /// <summary>By which headers of the request answers to GET differ.</summary>
    public StringValues Vary { get; } = options.VaryBy is { } header ? $"Accept, Accept-Encoding, {header}" : "Accept, Accept-Encoding";
}
