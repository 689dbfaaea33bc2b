using StPlan.OpenData.Files;
using StPlan.OpenData.Rdf;
using StPlan.OpenData.Rendering;

namespace StPlan.OpenData.Catalogue;

/// <summary>
/// The catalogue in a format; the same statements in each. It says of every file with data how long it is and what its digest is, the
/// archive's included: so the archive cannot have it inside.
/// </summary>
internal sealed class CatalogueFile : OpenDataFile
{
    private readonly Action<Graph, Stream> _write;

    /// <param name="extension">"ttl".</param>
    /// <param name="mediaType">Of the format.</param>
    /// <param name="write">Writes the statements.</param>
    public CatalogueFile(string extension, string mediaType, Action<Graph, Stream> write)
    {
        Name = $"catalog.{extension}";
        MediaType = mediaType;
        IsInArchive = false;
        _write = write;
    }

    public override string Name { get; }

    public override string MediaType { get; }

    internal override async Task WriteAsync(RenderedRelease release, Stream output) =>
        _write(await DcatCatalogue.BuildAsync(release), output);
}
