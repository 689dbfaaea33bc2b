using StPlan.OpenData.Files;
using StPlan.OpenData.Rendering;

namespace StPlan.OpenData.StratMl;

/// <summary>The current plan and its results, for tools that compare plans.</summary>
internal sealed class StratMlFile : OpenDataFile
{
    public override string Name => "stratml.xml";

    public override string MediaType => MediaTypes.StratMl;

    internal override async Task WriteAsync(RenderedRelease release, Stream output) =>
        StratMlWriter.Write(await release.LoadAsync(), Name, output);
}
