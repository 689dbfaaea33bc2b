using System.Collections.Frozen;
using Microsoft.AspNetCore.StaticFiles;
using StPlan.Http;

namespace StPlan.Api.Playground;

/// <summary>
/// What Vite has built, as it lies beside the server: read once, so that no path of a request ever reaches the file system.
/// </summary>
/// <param name="Page">index.html; null where the playground was not built.</param>
/// <param name="Assets">By their names, each with a hash of its content in it.</param>
internal sealed record PlaygroundFiles(Representation? Page, FrozenDictionary<string, Representation> Assets)
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    /// <summary>Those of this server.</summary>
    public static PlaygroundFiles Built { get; } = Read(Path.Combine(AppContext.BaseDirectory, "playground"));

    /// <param name="folder">Where Vite wrote to; it may be missing.</param>
    public static PlaygroundFiles Read(string folder)
    {
        var page = Path.Combine(folder, "index.html");
        if (!File.Exists(page))
        {
            return new(null, FrozenDictionary<string, Representation>.Empty);
        }

        var assets = Path.Combine(folder, "assets");
        var names = Directory.Exists(assets) ? Directory.GetFiles(assets).Select(path => Path.GetFileName(path)) : [];
        return new(
            Of(page),
            names.Where(name => Path.GetExtension(name) is not (".br" or ".gz"))
                .ToFrozenDictionary(name => name, name => Of(Path.Combine(assets, name)), StringComparer.Ordinal));
    }

    // Sent as the build has compressed it; what it has not is compressed already, or small.
    private static Representation Of(string path) => new(Content.InFile(path), TypeOf(path))
    {
        IsCompressible = File.Exists(path + ContentCoding.Brotli.FileSuffix) && File.Exists(path + ContentCoding.Gzip.FileSuffix),
        LeastToCompress = 0,
        Vary = "Accept-Encoding",
    };

    private static string TypeOf(string name) => ContentTypes.TryGetContentType(name, out var type)
        ? type is "text/javascript" or "text/css" or "text/html" ? $"{type}; charset=utf-8" : type
        : "application/octet-stream";
}
