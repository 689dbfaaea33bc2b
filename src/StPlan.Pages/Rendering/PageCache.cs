using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using StPlan.Pages.Hosting;

namespace StPlan.Pages.Rendering;

/// <summary>
/// Answers to page requests that may be asked for again. One follows from the release that is present, the one that is shown, its address,
/// and nothing else: what is kept never becomes wrong, only unneeded.
/// </summary>
internal sealed class PageCache(IOptions<PagesOptions> options) : IDisposable
{
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = options.Value.CacheBytes, CompactionPercentage = 0.25 });

    public bool TryGet(Key key, out PageAnswer answer)
    {
        var isKept = _cache.TryGetValue(key, out PageAnswer? kept);
        answer = kept!;
        return isKept;
    }

    // Twice: compressed forms come beside the plain one, and together they are less than another. Two who ask at the same time render the
    // same.
    public void Keep(Key key, PageAnswer answer) => _cache.Set(key, answer, new MemoryCacheEntryOptions { Size = answer.Length * 2 });

    public void Dispose() => _cache.Dispose();

    /// <param name="Present">The number of the release that is present.</param>
    /// <param name="Shown">The number of the release that is shown.</param>
    /// <param name="Root">In front of the path, where the server is mounted below one.</param>
    /// <param name="Path">As it was asked for, not escaped.</param>
    /// <param name="Query">The parameters that the route knows, in order.</param>
    public sealed record Key(int Present, int Shown, string Root, string Path, string Query);
}
