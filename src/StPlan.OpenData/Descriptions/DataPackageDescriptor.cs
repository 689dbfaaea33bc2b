using System.Text.Json;
using System.Text.RegularExpressions;
using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Formats;
using StPlan.OpenData.Model;
using StPlan.OpenData.Rendering;

namespace StPlan.OpenData.Descriptions;

/// <summary>
/// All datasets of a release as a Data Package 2.0 (https://datapackage.org/standard/data-package/): the CSV files with size, digest and
/// schema.
/// </summary>
internal static partial class DataPackageDescriptor
{
    /// <param name="output">Where to.</param>
    /// <param name="package">The release.</param>
    /// <param name="tables">The CSV of each dataset.</param>
    public static void Write(Stream output, PublishedPackage package,
        IReadOnlyList<(Dataset Dataset, string Path, RenderedFile File)> tables)
    {
        using var json = new Utf8JsonWriter(output, DescriptionJson.Options);
        json.WriteStartObject();
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");

        // What version 1 had in place of $schema and type: its readers take tables for tables by it.
        json.WriteString("profile", "tabular-data-package");
        json.WriteString("name", PublishedPackage.Name);
        json.WriteString("id", package.Id);
        json.WriteString("title", package.Title.Vi);
        json.WriteString("title_en", package.Title[Language.En]);
        json.WriteString("description", package.Description.Vi);
        json.WriteString("description_en", package.Description[Language.En]);
        json.WriteString("version", package.Version);
        json.WriteString("created", DescriptionJson.Moment(package.Release.PublishedAt));
        if (package.Publication.BaseUrl is not null)
        {
            json.WriteString("homepage", package.Addresses.DatasetsPage);
        }

        json.WriteBoolean("demo", package.IsDemo);
        if (package.IsDemo)
        {
            json.WriteText("demo_notice", DemoWords.Notice);
        }

        json.WriteBoolean("trial", package.Publication.IsTrial);
        json.WriteTexts("notices", package.Notices);
        json.WriteTexts("provenance", package.Provenance);
        json.WriteText("citation", package.Citation);
        WriteLicense(json, package.Publication.License);
        WriteContributor(json, package.Publication.Publisher);
        WriteSources(json, package.Sources);
        json.WriteStartArray("resources");
        foreach (var (dataset, path, file) in tables)
        {
            WriteResource(json, dataset, path, file);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLicense(Utf8JsonWriter json, License license)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        if (LicenseName().IsMatch(license.Name))
        {
            json.WriteString("name", license.Name);
        }

        json.WriteString("path", license.Url);
        json.WriteString("title", license.Name);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteContributor(Utf8JsonWriter json, Publisher publisher)
    {
        json.WriteStartArray("contributors");
        json.WriteStartObject();
        json.WriteString("title", publisher.Name.Vi);
        json.WriteString("title_en", publisher.Name[Language.En]);
        json.WriteOptional("path", publisher.Url);
        json.WriteStartArray("roles");
        json.WriteStringValue("publisher");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteSources(Utf8JsonWriter json, IEnumerable<Text> sources)
    {
        json.WriteStartArray("sources");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("title", source.Vi);
            json.WriteString("title_en", source[Language.En]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteResource(Utf8JsonWriter json, Dataset dataset, string path, RenderedFile file)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/dataresource.json");
        json.WriteString("name", dataset.Name);
        json.WriteString("type", "table");
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("path", path);
        json.WriteString("title", dataset.Title.Vi);
        json.WriteString("title_en", dataset.Title[Language.En]);
        json.WriteString("description", dataset.Description.Vi);
        json.WriteString("description_en", dataset.Description[Language.En]);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", file.Length);
        json.WriteString("hash", $"sha256:{file.Sha256Hex}");
        json.WriteStartObject("dialect");
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/tabledialect.json");
        json.WriteBoolean("header", true);
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\r\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteEndObject();
        TableSchema.Write(json, dataset);
        json.WriteEndObject();
    }

    // An identifier of the Open Definition or SPDX; other names are only a title.
    [GeneratedRegex("^[-a-zA-Z0-9._]+$")]
    private static partial Regex LicenseName();
}
