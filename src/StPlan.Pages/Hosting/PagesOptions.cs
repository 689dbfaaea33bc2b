using System.ComponentModel.DataAnnotations;

namespace StPlan.Pages.Hosting;

/// <summary>How pages are served. Bound from the configuration section <see cref="Section"/>.</summary>
public sealed class PagesOptions
{
    public const string Section = "Pages";

    /// <summary>Bytes of rendered pages, charts and widgets that are kept.</summary>
    [Range(1024 * 1024, int.MaxValue)]
    public int CacheBytes { get; set; } = 64 * 1024 * 1024;
}
