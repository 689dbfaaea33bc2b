using System.Text.Json;
using StPlan.OpenData.Datasets;
using StPlan.OpenData.Formats;
using StPlan.OpenData.Rendering;

namespace StPlan.OpenData.Files;

/// <summary>What there is of a release: where a reader begins who knows only the folder. All its addresses are relative.</summary>
internal sealed class IndexFile : OpenDataFile
{
    public IndexFile() => IsInArchive = false;

    public override string Name => "index.json";

    public override string MediaType => MediaTypes.Json;

    internal override async Task WriteAsync(RenderedRelease release, Stream output)
    {
        var package = await release.LoadAsync();
        await using var json = new Utf8JsonWriter(output, DescriptionJson.Options);
        json.WriteStartObject();
        json.WriteText("title", package.Title);
        json.WriteText("description", package.Description);
        json.WriteBoolean("demo", package.IsDemo);
        json.WriteStartObject("release");
        json.WriteNumber("number", package.Release.Number);
        json.WriteString("published_at", DescriptionJson.Moment(package.Release.PublishedAt));
        json.WriteString("title", package.Release.Title.Value);
        json.WriteEndObject();
        json.WriteText("citation", package.Citation);
        json.WriteStartObject("license");
        json.WriteString("name", package.Publication.License.Name);
        json.WriteString("url", package.Publication.License.Url);
        json.WriteEndObject();
        json.WriteStartObject("publisher");
        json.WriteText("name", package.Publication.Publisher.Name);
        json.WriteOptional("url", package.Publication.Publisher.Url);
        json.WriteEndObject();
        json.WriteBoolean("trial", package.Publication.IsTrial);
        json.WriteTexts("notices", package.Notices);
        json.WriteTexts("provenance", package.Provenance);
        WriteDatasets(json);
        json.WriteStartArray("files");
        foreach (var file in OpenDataFiles.All.Where(f => f.Dataset is null))
        {
            WriteFile(json, file);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDatasets(Utf8JsonWriter json)
    {
        json.WriteStartArray("datasets");
        foreach (var dataset in AllDatasets.List)
        {
            json.WriteStartObject();
            json.WriteString("name", dataset.Name);
            json.WriteText("title", dataset.Title);
            json.WriteText("description", dataset.Description);
            json.WriteStartArray("files");
            foreach (var file in OpenDataFiles.All.Where(f => f.Dataset == dataset))
            {
                WriteFile(json, file);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFile(Utf8JsonWriter json, OpenDataFile file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Name);
        json.WriteString("media_type", file.MediaType);
        json.WriteEndObject();
    }
}
