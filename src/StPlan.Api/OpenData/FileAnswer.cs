using System.Globalization;
using Microsoft.Extensions.Primitives;
using StPlan.Domain.Publishing;
using StPlan.Http;
using StPlan.OpenData.Files;
using StPlan.OpenData.Rendering;

namespace StPlan.Api.OpenData;

/// <summary>A file of a release with its headers, ready to be sent again and again.</summary>
internal sealed class FileAnswer
{
    private static readonly StringValues AMinute = "public, max-age=60";
    private static readonly StringValues ForEver = "public, max-age=31536000, immutable";

    private readonly Representation _representation;
    private readonly StringValues _location;
    private readonly StringValues _disposition;
    private readonly StringValues _link;

    private FileAnswer(OpenDataFile file, Release release, bool isDemo, Representation representation)
    {
        _representation = representation;
        _location = OpenDataPath.Of(release.Number, file.Name);

        // A saved file says by its name what it is of, and that it is invented.
        _disposition = string.Create(
            CultureInfo.InvariantCulture, $"inline; filename=\"{(isDemo ? "DEMO-" : "")}release-{release.Number}-{file.Name}\"");
        _link = file.DescribedBy is var (description, mediaType)
            ? $"<{description}>; rel=\"describedby\"; type=\"{mediaType}\""
            : default(StringValues);
    }

    /// <param name="file">What was asked for.</param>
    /// <param name="rendered">Its bytes; a CSV with a byte order mark has others than without.</param>
    /// <param name="release">Which it is of.</param>
    /// <param name="isDemo">Whether the release holds invented data.</param>
    /// <param name="isInMemory">Whether to keep the bytes in memory; otherwise each answer reads the file.</param>
    public static async Task<FileAnswer> CreateAsync(
        OpenDataFile file, RenderedFile rendered, Release release, bool isDemo, bool isInMemory)
    {
        var content = isInMemory ? Content.InMemory(await File.ReadAllBytesAsync(rendered.Path)) : Content.InFile(rendered.Path);
        return new(file, release, isDemo, new Representation(content, file.MediaType)
        {
            Version = release.Number.ToString(CultureInfo.InvariantCulture),
            Sha256 = rendered.Sha256.ToArray(),
            LastModified = release.PublishedAt,
            IsCompressible = file.IsCompressible,
            AllowsRanges = true,
            HasDigest = true,
        });
    }

    /// <param name="isForEver">Whether it was asked for under the release's own number.</param>
    public Task SendAsync(HttpContext context, bool isForEver)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = isForEver ? ForEver : AMinute;
        headers.ContentLocation = context.Request.PathBase.HasValue || context.Request.QueryString.HasValue
            ? context.Request.PathBase + _location.ToString() + context.Request.QueryString
            : _location;
        headers.ContentDisposition = _disposition;
        if (_link.Count > 0)
        {
            headers.Link = _link;
        }

        return _representation.SendAsync(context);
    }
}
