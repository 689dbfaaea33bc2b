using StPlan.OpenData.Formats.Xlsx;
using StPlan.OpenData.Rendering;

namespace StPlan.OpenData.Files;

/// <summary>All datasets in one workbook.</summary>
internal sealed class WorkbookFile : OpenDataFile
{
    public WorkbookFile() => IsCompressible = IsInArchive = false;

    public override string Name => "stplan.xlsx";

    public override string MediaType => MediaTypes.Xlsx;

    internal override async Task WriteAsync(RenderedRelease release, Stream output) =>
        WorkbookFormat.Write(await release.LoadAsync(), output);
}
