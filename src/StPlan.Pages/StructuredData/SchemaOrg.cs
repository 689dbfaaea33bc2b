using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StPlan.Domain;
using StPlan.OpenData.Files;
using StPlan.OpenData.Model;
using StPlan.Pages.Routing;

namespace StPlan.Pages.StructuredData;

/// <summary>What search engines for data read of a page: descriptions in the words of schema.org (https://schema.org/Dataset), as
/// JSON-LD.</summary>
internal static class SchemaOrg
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A JSON-LD document.</summary>
    /// <param name="write">Writes what follows the context, within its object.</param>
    public static string Document(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>What holds of each of our datasets, and of all of them together.</summary>
    /// <param name="json">Within the object of the dataset.</param>
    /// <param name="request">The page's.</param>
    /// <param name="path">The page of the dataset.</param>
    /// <param name="name">In the page's language.</param>
    /// <param name="description">In the page's language.</param>
    public static void WriteDataset(this Utf8JsonWriter json, PageRequest request, string path, string name, string description)
    {
        var package = new PublishedPackage(request.Data, request.Publication);
        json.WriteString("@type", "Dataset");
        json.WriteString("@id", request.Absolute(request.Href(path)) + "#dataset");
        json.WriteString("name", name);
        json.WriteString("description", description);
        json.WriteString("url", request.Absolute(request.Href(path)));
        json.WriteString("license", request.Publication.License.Url);
        json.WritePublisher("creator", request);
        json.WritePublisher("publisher", request);
        json.WriteString("datePublished", Day(request.Data.Release.Day));
        json.WriteString("version", package.Version);
        json.WriteBoolean("isAccessibleForFree", true);
        json.WriteStrings("inLanguage", ["vi", "en"]);
        json.WriteStrings("keywords", request.Language == Language.En ? Coverage.KeywordsEn : Coverage.KeywordsVi);
        json.WriteString("temporalCoverage", $"{Day(Coverage.First(request.Data))}/{Day(Coverage.Last(request.Data))}");
        json.WritePlace(request);
        json.WriteString("creditText", package.Citation[request.Language]);
    }

    /// <summary>Where the data can be had: the files of the release that is shown, for ever.</summary>
    public static void WriteDistribution(this Utf8JsonWriter json, PageRequest request, IEnumerable<OpenDataFile> files)
    {
        json.WriteStartArray("distribution");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("name", file.Name);
            json.WriteString("encodingFormat", file.MediaType.Split(';')[0]);
            json.WriteString("contentUrl", request.Absolute(request.File(file.Name)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WritePublisher(this Utf8JsonWriter json, string property, PageRequest request)
    {
        json.WriteStartObject(property);
        var publisher = request.Publication.Publisher;
        json.WriteString("@type", publisher.IsOffice ? "GovernmentOrganization" : "Organization");
        json.WriteString("name", request.Say(publisher.Name));
        if (publisher.Url is { } url)
        {
            json.WriteString("url", url);
        }

        json.WriteEndObject();
    }

    public static void WriteStrings(this Utf8JsonWriter json, string property, IEnumerable<string> values)
    {
        json.WriteStartArray(property);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    // A box is its south-west and its north-east corner, each as latitude and longitude.
    private static void WritePlace(this Utf8JsonWriter json, PageRequest request)
    {
        json.WriteStartObject("spatialCoverage");
        json.WriteString("@type", "Place");
        json.WriteString("name", request.Say(Coverage.Place));
        json.WriteString("identifier", Coverage.PlaceCode);
        json.WriteStartObject("geo");
        json.WriteString("@type", "GeoShape");
        json.WriteString("box", $"{Coverage.South} {Coverage.West} {Coverage.North} {Coverage.East}");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
