using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace StPlan.GraphQL.Http;

/// <summary>
/// What caches may do with an answer. Only successful answers to GET say that they may be kept. Those to POST say nothing, since a cache
/// keeps no answer to POST that does not ask for it (RFC 9110, 9.3.3); errors say no-store, since a cache may keep a 404 or 414 that is
/// silent (RFC 9110, 15.1).
/// </summary>
internal sealed class CacheHeaders(GraphQLHttpOptions options)
{
    private readonly string _cacheControl = string.Create(
        CultureInfo.InvariantCulture,
        $"public, max-age={options.MaxAge.TotalSeconds:0}, stale-while-revalidate={options.StaleWhileRevalidate.TotalSeconds:0}, stale-if-error={options.StaleIfError.TotalSeconds:0}");

    private readonly string _vary = options.VaryBy is { } header ? $"Accept, Accept-Encoding, {header}" : "Accept, Accept-Encoding";

    /// <summary>Says how long the body may be kept and which one it is.</summary>
    /// <returns>Whether the client has that very body already, so that 304 is the answer (RFC 9110, 13.1.2).</returns>
    public bool Apply(HttpContext context, EntityTag tag)
    {
        var headers = context.Response.Headers;
        headers.ETag = tag.Text;
        headers.CacheControl = _cacheControl;
        headers.Vary = _vary;
        return tag.IsAmong(context.Request.Headers.IfNoneMatch);
    }
}
