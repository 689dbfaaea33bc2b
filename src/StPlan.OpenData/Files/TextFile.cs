using System.Text;
using StPlan.OpenData.Model;
using StPlan.OpenData.Rendering;

namespace StPlan.OpenData.Files;

/// <summary>A short text about a release.</summary>
/// <param name="name">"README.vi.md".</param>
/// <param name="mediaType">Of text.</param>
/// <param name="write">Gives the text.</param>
internal sealed class TextFile(string name, string mediaType, Func<PublishedPackage, string> write) : OpenDataFile
{
    public override string Name => name;

    public override string MediaType => mediaType;

    internal override async Task WriteAsync(RenderedRelease release, Stream output) =>
        await output.WriteAsync(Encoding.UTF8.GetBytes(write(await release.LoadAsync())));
}
