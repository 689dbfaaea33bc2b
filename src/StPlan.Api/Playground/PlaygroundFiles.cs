using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;

namespace StPlan.Api.Playground;

/// <summary>What Vite has built, as it lies beside the server: read once, so that no path of a request ever reaches the file system.</summary>
/// <param name="Page">index.html; null where the playground was not built.</param>
/// <param name="Assets">By their names, each with a hash of its content in it.</param>
internal sealed record PlaygroundFiles(PlaygroundFile? Page, FrozenDictionary<string, PlaygroundFile> Assets)
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
            return new(null, FrozenDictionary<string, PlaygroundFile>.Empty);
        }

        var assets = Path.Combine(folder, "assets");
        var names = Directory.Exists(assets) ? Directory.GetFiles(assets).Select(path => Path.GetFileName(path)) : [];
        return new(
            new PlaygroundFile(page, "text/html; charset=utf-8", Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(page)))[..32]),
            names.Where(name => Path.GetExtension(name) is not (".br" or ".gz"))
                .ToFrozenDictionary(name => name, name => new PlaygroundFile(Path.Combine(assets, name), TypeOf(name), Path.GetFileNameWithoutExtension(name)), StringComparer.Ordinal));
    }

    private static string TypeOf(string name) => ContentTypes.TryGetContentType(name, out var type)
        ? type is "text/javascript" or "text/css" ? $"{type}; charset=utf-8" : type
        : "application/octet-stream";
}
