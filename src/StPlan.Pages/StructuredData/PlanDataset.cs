using System.Text.Json;
using StPlan.Domain;
using StPlan.Domain.Plans;
using StPlan.OpenData.Datasets;
using StPlan.OpenData.Files;
using StPlan.OpenData.Model;
using StPlan.Pages.Routing;

namespace StPlan.Pages.StructuredData;

/// <summary>All datasets as one, and the catalogue that lists them: for the pages of the site as a whole and of its data.</summary>
internal static class PlanDataset
{
    /// <summary>The page of all datasets.</summary>
    public const string Path = "/datasets";

    private static readonly string[] WholeFiles = ["stplan.zip", "stplan.xlsx"];

    /// <summary>A graph of two: the catalogue with a dataset for each of ours, and the one that holds all of them.</summary>
    public static string JsonFor(PageRequest request) => SchemaOrg.Document(json =>
    {
        var package = new PublishedPackage(request.Data, request.Publication);
        var (name, description) = (package.Title[request.Language], package.Description[request.Language]);
        json.WriteStartArray("@graph");
        json.WriteStartObject();
        WriteCatalogue(json, request, package);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteDataset(request, Path, name, description);
        WriteInCatalogue(json, request);
        json.WriteDistribution(request, WholeFiles.Select(f => OpenDataFiles.Find(f)!));
        json.WriteEndObject();
        json.WriteEndArray();
    });

    /// <summary>One of the datasets.</summary>
    public static string JsonFor(PageRequest request, Dataset dataset) => SchemaOrg.Document(json =>
    {
        var package = new PublishedPackage(request.Data, request.Publication);
        json.WriteDataset(request, PathOf(dataset), package.Marked(dataset.Title)[request.Language],
            package.Marked(InContext(dataset, request))[request.Language]);
        WriteInCatalogue(json, request);
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "Dataset");
        json.WriteString("@id", request.Absolute(request.Href(Path)) + "#dataset");
        json.WriteString("name", package.Title[request.Language]);
        json.WriteString("description", package.Description[request.Language]);
        json.WriteEndObject();
        WriteColumns(json, request, dataset);
        json.WriteDistribution(request, OpenDataFiles.Holding(dataset));
    });

    /// <summary>The page of a dataset.</summary>
    public static string PathOf(Dataset dataset) => $"/opendata/{dataset.Name}";

    private static void WriteCatalogue(Utf8JsonWriter json, PageRequest request, PublishedPackage package)
    {
        json.WriteString("@type", "DataCatalog");
        json.WriteString("@id", CatalogueId(request));
        json.WriteString("name", package.Title[request.Language]);
        json.WriteString("description", package.Description[request.Language]);
        json.WriteString("url", request.Absolute(request.Href(Path)));
        json.WriteString("license", request.Publication.License.Url);
        json.WritePublisher("publisher", request);
        json.WriteStrings("inLanguage", ["vi", "en"]);
        json.WriteStartArray("dataset");
        foreach (var dataset in AllDatasets.List)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Dataset");
            json.WriteString("@id", request.Absolute(request.Href(PathOf(dataset))) + "#dataset");
            json.WriteString("name", package.Marked(dataset.Title)[request.Language]);
            json.WriteString("description", package.Marked(InContext(dataset, request))[request.Language]);
            json.WriteString("url", request.Absolute(request.Href(PathOf(dataset))));
            json.WriteString("license", request.Publication.License.Url);
            json.WritePublisher("creator", request);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // What a row is says little to whoever finds it among the data of the world.
    private static Text InContext(Dataset dataset, PageRequest request) => new(
        $"{dataset.Description.Vi} Thuộc dữ liệu mở về {request.Data.Plan.Cite(CitationStyle.LegalVi)}.",
        $"{dataset.Description[Language.En]} Part of the open data on {request.Data.Plan.Cite(CitationStyle.LegalEn)}.");

    private static void WriteInCatalogue(Utf8JsonWriter json, PageRequest request)
    {
        json.WriteStartObject("includedInDataCatalog");
        json.WriteString("@type", "DataCatalog");
        json.WriteString("@id", CatalogueId(request));
        json.WriteString("name", request.Say(Layout.Site.Name));
        json.WriteString("url", request.Absolute(request.Href(Path)));
        json.WriteEndObject();
    }

    private static void WriteColumns(Utf8JsonWriter json, PageRequest request, Dataset dataset)
    {
        json.WriteStartArray("variableMeasured");
        foreach (var column in dataset.Columns)
        {
            json.WriteStartObject();
            json.WriteString("@type", "PropertyValue");
            json.WriteString("name", column.Name);
            json.WriteString("alternateName", request.Say(column.Title));
            json.WriteString("description", request.Say(column.Description));
            if (column.Unit is { } unit)
            {
                json.WriteString("unitText", request.Say(unit.Name));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string CatalogueId(PageRequest request) => request.Absolute(request.Href(Path)) + "#catalog";
}
