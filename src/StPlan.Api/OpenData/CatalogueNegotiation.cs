using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using StPlan.Api.Pages;
using StPlan.OpenData.Files;

namespace StPlan.Api.OpenData;

/// <summary>Which format of the catalogue a client gets that asks for it without a suffix (RFC 9110, 12.5.1).</summary>
internal static class CatalogueNegotiation
{
    /// <summary>The catalogue's own name, whatever the format.</summary>
    public const string Name = "catalog";

    /// <returns>Null where the client takes none of the formats.</returns>
    public static OpenDataFile? Choose(HttpContext context)
    {
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        if (StringValues.IsNullOrEmpty(context.Request.Headers.Accept)
            || !MediaTypeHeaderValue.TryParseList([.. context.Request.Headers.Accept.OfType<string>()], out var accepted))
        {
            return OpenDataFiles.Catalogues[0];
        }

        // What is named wins over a wildcard of the same quality, and of those that are left the first of ours: MaxBy takes the first of equals.
        var (file, preference) = OpenDataFiles.Catalogues
            .Select(f => (File: f, Preference: MediaTypePreference.Of(MediaTypeHeaderValue.Parse(f.MediaType).MediaType.Value!, accepted)))
            .MaxBy(f => f.Preference);
        return preference.Quality > 0 ? file : null;
    }
}
