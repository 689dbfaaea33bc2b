using StPlan.FileFormats;
using StPlan.OpenData.Rendering;

namespace StPlan.OpenData.Files;

/// <summary>All of a release in one file.</summary>
internal sealed class ArchiveFile : OpenDataFile
{
    public ArchiveFile() => IsCompressible = IsInArchive = false;

    public override string Name => "stplan.zip";

    public override string MediaType => MediaTypes.Zip;

    internal override async Task WriteAsync(RenderedRelease release, Stream output)
    {
        using var zip = new ReproducibleZip(output, (await release.LoadAsync()).Release.PublishedAt);
        foreach (var file in OpenDataFiles.All.Where(f => f.IsInArchive))
        {
            await using var source = (await release.GetAsync(file)).Open();
            await using var entry = zip.Open(file.Name);
            await source.CopyToAsync(entry);
        }
    }
}
