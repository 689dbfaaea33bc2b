using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace StPlan.Http;

/// <summary>
/// By which headers of the request caches have to tell answers apart (RFC 9110, 12.5.5): always one line, without repetition.
/// </summary>
public static class VaryHeader
{
    private static readonly StringValues Both = "Accept, Accept-Encoding";

    /// <summary>Adds names to the line.</summary>
    /// <param name="names">One name, or several with commas between them.</param>
    public static void Add(IHeaderDictionary headers, StringValues names)
    {
        var present = headers.Vary;
        headers.Vary = present.Count == 0 ? names : present == "Accept" && names == "Accept-Encoding" ? Both : Joined($"{present},{names}");
    }

    private static string Joined(string names) => string.Join(
        ", ", names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase));
}
