using StPlan.OpenData.Descriptions;
using StPlan.OpenData.Model;
using StPlan.OpenData.Rendering;

namespace StPlan.OpenData.Files;

/// <summary>The description of the whole: size, digest and schema of every CSV.</summary>
internal sealed class DataPackageFile : OpenDataFile
{
    public override string Name => "datapackage.json";

    public override string MediaType => MediaTypes.DataPackage;

    internal override async Task WriteAsync(RenderedRelease release, Stream output)
    {
        var tables = new List<(Dataset, string, RenderedFile)>();
        foreach (var csv in OpenDataFiles.All.OfType<CsvFile>())
        {
            tables.Add((csv.Dataset, csv.Name, await release.GetAsync(csv)));
        }

        DataPackageDescriptor.Write(output, await release.LoadAsync(), tables);
    }
}
