using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using StPlan.Pages.Hosting;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Rendering;

/// <summary>
/// What was rendered and may be asked for again. A document follows from the release that is present, the one that is shown, its address, and nothing else:
/// what is kept never becomes wrong, only unneeded.
/// </summary>
public sealed class DocumentCache(DocumentRenderer renderer, IOptions<PagesOptions> options) : IDisposable
{
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = options.Value.CacheBytes, CompactionPercentage = 0.25 });

    public Task<RenderedDocument> GetAsync(PageRequest request, Document document)
    {
        if (!document.IsKept)
        {
            return renderer.RenderAsync(request, document);
        }

        var key = (request.Present.Release.Number, request.Data.Release.Number, request.InLanguage(request.Language));
        return _cache.TryGetValue(key, out RenderedDocument? kept) ? Task.FromResult(kept!) : RenderAsync(key, request, document);
    }

    public void Dispose() => _cache.Dispose();

    // Two who ask for the same at the same time render the same.
    private async Task<RenderedDocument> RenderAsync(object key, PageRequest request, Document document)
    {
        var rendered = await renderer.RenderAsync(request, document);

        // Twice: compressed forms come beside the plain one, and together they are less than another.
        _cache.Set(key, rendered, new MemoryCacheEntryOptions { Size = rendered.Length * 2L });
        return rendered;
    }
}
