using StPlan.Domain.Publishing;
using StPlan.OpenData.Model;
using StPlan.OpenData.Rendering;

namespace StPlan.OpenData.Files;

/// <summary>A dataset in a format.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="extension">"csv".</param>
/// <param name="mediaType">Of the format.</param>
/// <param name="write">Writes it, row by row.</param>
internal class DatasetFile(Dataset dataset, string extension, string mediaType, Action<Dataset, PublishedData, Stream> write) : OpenDataFile
{
    public override string Name { get; } = $"{dataset.Name}.{extension}";

    public override string MediaType { get; } = mediaType;

    public override Dataset Dataset { get; } = dataset;

    internal override async Task WriteAsync(RenderedRelease release, Stream output) =>
        write(Dataset, (await release.LoadAsync()).Data, output);
}
