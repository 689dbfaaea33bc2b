using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using StPlan.OpenData.Rendering;

namespace StPlan.Pages.Hosting;

/// <summary>Which content coding a client gets (RFC 9110, 12.5.3): of those that it likes equally, the smaller one.</summary>
public static class CodingNegotiation
{
    public static ContentCoding Choose(HttpRequest request)
    {
        if (!StringWithQualityHeaderValue.TryParseList([.. request.Headers.AcceptEncoding.OfType<string>()], out var accepted))
        {
            return ContentCoding.Identity;
        }

        var (brotli, gzip) = (QualityOf("br", accepted), QualityOf("gzip", accepted));
        return brotli > 0 && brotli >= gzip ? ContentCoding.Brotli : gzip > 0 ? ContentCoding.Gzip : ContentCoding.Identity;
    }

    /// <summary>The name for the header; null for identity.</summary>
    public static string? NameOf(ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => "br",
        ContentCoding.Gzip => "gzip",
        _ => null,
    };

    private static double QualityOf(string coding, IList<StringWithQualityHeaderValue> accepted) =>
        (Find(accepted, coding) ?? Find(accepted, "*")) is { } value ? value.Quality ?? 1 : 0;

    private static StringWithQualityHeaderValue? Find(IList<StringWithQualityHeaderValue> accepted, string coding) =>
        accepted.FirstOrDefault(a => StringSegment.Equals(a.Value, coding, StringComparison.OrdinalIgnoreCase));
}
