using StPlan.OpenData.Descriptions;
using StPlan.OpenData.Model;
using StPlan.OpenData.Rendering;

namespace StPlan.OpenData.Files;

/// <summary>The description of CSV files, under the name by which CSV on the Web looks for it beside them.</summary>
internal sealed class CsvwFile : OpenDataFile
{
    private readonly IReadOnlyList<Dataset> _described;

    /// <summary>That of one dataset.</summary>
    public CsvwFile(Dataset dataset)
    {
        Name = NameOf(dataset);
        Dataset = dataset;
        _described = [dataset];
    }

    /// <summary>That of all.</summary>
    public CsvwFile(IReadOnlyList<Dataset> described)
    {
        Name = "csv-metadata.json";
        _described = described;
    }

    public override string Name { get; }

    public override string MediaType => MediaTypes.Csvw;

    public override Dataset? Dataset { get; }

    public static string NameOf(Dataset dataset) => $"{dataset.Name}.csv-metadata.json";

    internal override async Task WriteAsync(RenderedRelease release, Stream output) =>
        CsvwMetadata.Write(output, await release.LoadAsync(), _described);
}
