using System.Globalization;
using Microsoft.Net.Http.Headers;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Files;
using StPlan.OpenData.Rendering;
using StPlan.Pages.Hosting;

namespace StPlan.Api.OpenData;

/// <summary>A rendered file as a response. Conditions, ranges and HEAD are the framework's; what the file is, is said here.</summary>
/// <param name="File">Which file it is.</param>
/// <param name="Release">The release that it is of.</param>
/// <param name="IsForEver">Whether it was asked for under the release's own number.</param>
/// <param name="IsDemo">Whether the release holds invented data.</param>
internal sealed record FileAnswer(OpenDataFile File, Release Release, bool IsForEver, bool IsDemo)
{
    public Task SendAsync(HttpContext context, RenderedFile bytes, ContentCoding coding)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = IsForEver ? "public, max-age=31536000, immutable" : "public, max-age=60";
        headers.ContentLocation = context.Request.PathBase + OpenDataPath.Of(Release.Number, File.Name) + context.Request.QueryString;

        // A saved file says by its name what it is of, and that it is invented.
        headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"inline; filename=\"{(IsDemo ? "DEMO-" : "")}release-{Release.Number}-{File.Name}\"");
        if (File.IsCompressible)
        {
            headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        }

        if (CodingNegotiation.NameOf(coding) is { } name)
        {
            headers.ContentEncoding = name;
        }

        if (File.DescribedBy is var (description, mediaType))
        {
            headers.Link = $"<{description}>; rel=\"describedby\"; type=\"{mediaType}\"";
        }

        AddDigests(context, bytes);
        return TypedResults.PhysicalFile(
            bytes.Path,
            File.MediaType,
            lastModified: Release.PublishedAt,
            entityTag: new EntityTagHeaderValue(ETag(bytes, coding)),
            enableRangeProcessing: coding == ContentCoding.Identity).ExecuteAsync(context);
    }

    // The digest of the plain file would be the same for all codings; a strong tag is of the bytes that are sent.
    private string ETag(RenderedFile bytes, ContentCoding coding) => string.Create(
        CultureInfo.InvariantCulture, $"\"{Release.Number}-{bytes.Sha256Hex.AsSpan(0, 32)}{(coding == ContentCoding.Identity ? "" : "-")}{CodingNegotiation.NameOf(coding)}\"");

    // RFC 9530: Repr-Digest is of the whole file whatever part of it is sent, Content-Digest of what this very response carries.
    private static void AddDigests(HttpContext context, RenderedFile bytes)
    {
        var digest = $"sha-256=:{Convert.ToBase64String(bytes.Sha256.Span)}:";
        context.Response.Headers["Repr-Digest"] = digest;
        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode == StatusCodes.Status200OK && HttpMethods.IsGet(context.Request.Method))
            {
                context.Response.Headers["Content-Digest"] = digest;
            }

            return Task.CompletedTask;
        });
    }
}
