using System.Text;
using StPlan.OpenData.Rendering;

namespace StPlan.OpenData.Files;

/// <summary>The digests of all that is in the archive, as <c>sha256sum -c</c> reads them.</summary>
internal sealed class ChecksumsFile : OpenDataFile
{
    public override string Name => "SHA256SUMS";

    public override string MediaType => MediaTypes.Text;

    internal override async Task WriteAsync(RenderedRelease release, Stream output)
    {
        foreach (var file in OpenDataFiles.All.Where(f => f.IsInArchive && f != this))
        {
            var rendered = await release.GetAsync(file);
            await output.WriteAsync(Encoding.UTF8.GetBytes($"{rendered.Sha256Hex}  {file.Name}\n"));
        }
    }
}
