using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace StPlan.GraphQL.Http;

/// <summary>How a kept answer is compressed for the way (RFC 9110, 8.4.1).</summary>
internal sealed class ContentCoding
{
    private ContentCoding(string name) => Name = name;

    public static ContentCoding Brotli { get; } = new("br");

    public static ContentCoding Gzip { get; } = new("gzip");

    /// <summary>As the headers have it.</summary>
    public string Name { get; }

    /// <summary>Of those that a client likes equally, the smaller one (RFC 9110, 12.5.3); null for none.</summary>
    public static ContentCoding? Choose(StringValues acceptEncoding)
    {
        if (acceptEncoding.Count == 0 || !StringWithQualityHeaderValue.TryParseList([.. acceptEncoding.OfType<string>()], out var accepted))
        {
            return null;
        }

        var (brotli, gzip) = (QualityOf(Brotli, accepted), QualityOf(Gzip, accepted));
        return brotli > 0 && brotli >= gzip ? Brotli : gzip > 0 ? Gzip : null;
    }

    private static double QualityOf(ContentCoding coding, IList<StringWithQualityHeaderValue> accepted) =>
        (Find(accepted, coding.Name) ?? Find(accepted, "*")) is { } value ? value.Quality ?? 1 : 0;

    private static StringWithQualityHeaderValue? Find(IList<StringWithQualityHeaderValue> accepted, string name) =>
        accepted.FirstOrDefault(a => StringSegment.Equals(a.Value, name, StringComparison.OrdinalIgnoreCase));
}
