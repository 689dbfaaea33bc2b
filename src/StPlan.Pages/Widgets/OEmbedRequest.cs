using Microsoft.AspNetCore.Http;
using StPlan.Domain;

namespace StPlan.Pages.Widgets;

/// <summary>What a consumer asks by oEmbed 1.0 (https://oembed.com, 2.2).</summary>
/// <param name="Url">Of what it would show.</param>
/// <param name="MaxWidth">CSS pixels; null where any width fits.</param>
/// <param name="MaxHeight">CSS pixels; null where any height fits.</param>
/// <param name="IsXml">XML; JSON otherwise.</param>
internal sealed record OEmbedRequest(string Url, int? MaxWidth, int? MaxHeight, bool IsXml)
{
    public const string Path = "/oembed";

    /// <summary>The request, or the status with what was found and what is expected.</summary>
    public static (OEmbedRequest? Request, int Status, string Detail) Read(IQueryCollection query)
    {
        if (query["format"].ToString() is not ("" or "json" or "xml") and var format)
        {
            return (null, StatusCodes.Status501NotImplemented, $"The format is {format}. Use json or xml.");
        }

        if (query["url"] is not [{ Length: > 0 } url])
        {
            return (null, StatusCodes.Status400BadRequest, $"The request has {query["url"].Count} parameters \"url\". Send one, the "
                + "address of a page or a widget of this server.");
        }

        foreach (var name in (string[])["maxwidth", "maxheight"])
        {
            if (query.ContainsKey(name) && Pixels(query[name].ToString()) is null)
            {
                return (null, StatusCodes.Status400BadRequest, $"{name} is \"{query[name]}\". Use a whole number of pixels above 0.");
            }
        }

        return (new(url, Pixels(query["maxwidth"].ToString()), Pixels(query["maxheight"].ToString()),
            query["format"] == "xml"), StatusCodes.Status200OK, "");
    }

    private static int? Pixels(string value) => WholeNumber.TryRead(value, out var pixels) && pixels > 0 ? pixels : null;
}
