using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace StPlan.Http;

/// <summary>
/// The name of content (RFC 9110, 8.8.3): strong, from the SHA-256 of the bytes, so that it is the same on every replica and another after
/// every change.
/// </summary>
public sealed class EntityTag
{
    private readonly string _opaque;
    private readonly EntityTagHeaderValue _value;

    private EntityTag(string opaque)
    {
        _opaque = opaque;
        _value = new EntityTagHeaderValue($"\"{opaque}\"");
        Text = _value.ToString();
    }

    /// <summary>As the header has it, with quotes.</summary>
    public StringValues Text { get; }

    /// <param name="version">What people are to read in it, such as the number of a release; null for nothing.</param>
    /// <param name="sha256">Of the content before it is compressed.</param>
    public static EntityTag Of(string? version, ReadOnlySpan<byte> sha256)
    {
        var hash = Convert.ToHexStringLower(sha256[..16]);
        return new(version is null ? hash : $"{version}-{hash}");
    }

    /// <summary>The tag of the compressed form: other bytes, another tag.</summary>
    public EntityTag In(ContentCoding coding) => coding == ContentCoding.Identity ? this : new($"{_opaque}-{coding.Name}");

    /// <summary>Whether this is one of the tags of <c>If-None-Match</c> (weak comparison) or <c>If-Match</c> (strong comparison).</summary>
    internal bool IsAmong(StringValues tags, bool strongly = false)
    {
        if (!EntityTagHeaderValue.TryParseList(tags, out var known))
        {
            return false;
        }

        foreach (var tag in known)
        {
            if (tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(_value, strongly))
            {
                return true;
            }
        }

        return false;
    }

    internal bool Is(EntityTagHeaderValue other) => other.Compare(_value, useStrongComparison: true);
}
