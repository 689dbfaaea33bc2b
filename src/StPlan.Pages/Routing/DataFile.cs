using System.Text;
using StPlan.Domain;

namespace StPlan.Pages.Routing;

/// <summary>A file for programs that is as small as a page and belongs to one: a citation for a reference manager, the list of all pages
/// for a crawler.</summary>
public sealed record DataFile : Document
{
    private readonly Func<string> _write;

    private DataFile(string mediaType, Func<string> write) => (MediaType, _write) = (mediaType, write);

    /// <summary>Under which name a browser saves it; null for what is not saved.</summary>
    public string? FileName { get; init; }

    internal override string MediaType { get; }

    internal override string FrameAncestors => "'none'";

    /// <summary>A file.</summary>
    /// <param name="title">What it is.</param>
    /// <param name="mediaType">Its media type.</param>
    /// <param name="write">Gives its text; asked only where it is not kept already.</param>
    public static DataFile Of(Text title, string mediaType, Func<string> write) => new(mediaType, write) { Title = title };

    /// <summary>As UTF-8, without a byte order mark.</summary>
    internal byte[] ToBytes() => Encoding.UTF8.GetBytes(_write());
}
