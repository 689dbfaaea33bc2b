using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace StPlan.GraphQL.Http;

/// <summary>
/// The name of an answer's bytes. Weak, because whoever compresses an answer on its way sends other bytes of the same meaning. Of the body, and not of the
/// request, so that a new version of this server is never mistaken for the old one; the same on every replica.
/// </summary>
internal sealed class EntityTag
{
    private readonly EntityTagHeaderValue _value;

    private EntityTag(EntityTagHeaderValue value)
    {
        _value = value;
        Text = value.ToString();
    }

    /// <summary>As the header has it.</summary>
    public string Text { get; }

    /// <param name="version">The vintage of the data; null for none.</param>
    public static EntityTag Of(string? version, ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        var name = Base64Url.EncodeToString(hash[..16]);
        return new(new EntityTagHeaderValue(version is null ? $"\"{name}\"" : $"\"{version}-{name}\"", isWeak: true));
    }

    /// <summary>Whether one of the tags that a client has (<c>If-None-Match</c>) is this (RFC 9110, 13.1.2).</summary>
    public bool IsAmong(StringValues known) =>
        known.Count > 0
        && EntityTagHeaderValue.TryParseList(known, out var tags)
        && tags.Any(t => t.Equals(EntityTagHeaderValue.Any) || t.Compare(_value, useStrongComparison: false));
}
