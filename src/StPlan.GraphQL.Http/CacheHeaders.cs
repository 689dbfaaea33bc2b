using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

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
    /// <param name="version">The vintage of the data; null for none.</param>
    /// <returns>Whether the client has that very body already, so that 304 is the answer (RFC 9110, 13.1.2).</returns>
    public bool Apply(HttpContext context, string? version, ReadOnlySpan<byte> body)
    {
        var tag = TagOf(version, body);
        var headers = context.Response.Headers;
        headers.ETag = tag.ToString();
        headers.CacheControl = _cacheControl;
        headers.Vary = _vary;
        var known = context.Request.Headers.IfNoneMatch;
        return known.Count > 0
            && EntityTagHeaderValue.TryParseList(known, out var tags)
            && tags.Any(t => t.Equals(EntityTagHeaderValue.Any) || t.Compare(tag, useStrongComparison: false));
    }

    // Weak, because whoever compresses an answer on its way sends other bytes of the same meaning. Of the body, and not of the request, so
    // that a new version of this server is never mistaken for the old one; the same on every replica.
    private static EntityTagHeaderValue TagOf(string? version, ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        var name = Base64Url.EncodeToString(hash[..16]);
        return new EntityTagHeaderValue(version is null ? $"\"{name}\"" : $"\"{version}-{name}\"", isWeak: true);
    }
}
