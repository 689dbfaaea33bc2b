using System.Text.Json;
using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Datasets;
using StPlan.OpenData.Formats;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Descriptions;

/// <summary>
/// CSV files as CSV on the Web describes them (https://www.w3.org/TR/tabular-metadata/). A foreign key may only lead to a table of the same
/// document: a document on one file holds those that the file refers to as well.
/// </summary>
internal static class CsvwMetadata
{
    public static void Write(Stream output, PublishedPackage package, IReadOnlyList<Dataset> described)
    {
        var referred = described.SelectMany(d => d.Columns).Select(c => c.References?.Dataset).OfType<string>().Distinct()
            .Select(name => AllDatasets.Find(name)!).Except(described);
        using var json = new Utf8JsonWriter(output, DescriptionJson.Options);
        json.WriteStartObject();
        WriteContext(json);
        WriteTexts(json, "dc:title", package.Title);
        WriteTexts(json, "dc:description", package.Description);
        json.WriteString("dc:identifier", package.Id);
        json.WriteString("dc:issued", DescriptionJson.Moment(package.Release.PublishedAt));
        json.WriteStartObject("dc:license");
        json.WriteString("@id", package.Publication.License.Url);
        json.WriteEndObject();
        WriteTexts(json, "dc:publisher", package.Publication.Publisher.Name);
        WriteTexts(json, "dc:bibliographicCitation", package.Citation);
        if (package.IsDemo)
        {
            WriteTexts(json, "rdfs:comment", [DemoWords.Notice]);
        }

        WriteTexts(json, "dc:provenance", package.Provenance);
        WriteTexts(json, "skos:note", package.Notices);

        json.WriteStartObject("dialect");
        json.WriteString("encoding", "utf-8");
        json.WriteString("delimiter", ",");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
        json.WriteStartArray("tables");
        foreach (var dataset in described)
        {
            WriteTable(json, dataset, withForeignKeys: true);
        }

        foreach (var dataset in referred)
        {
            WriteTable(json, dataset, withForeignKeys: false);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/csvw");
        json.WriteStartObject();
        json.WriteString("@language", "vi");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteTable(Utf8JsonWriter json, Dataset dataset, bool withForeignKeys)
    {
        json.WriteStartObject();
        json.WriteString("url", $"{dataset.Name}.csv");
        WriteTexts(json, "dc:title", dataset.Title);
        WriteTexts(json, "dc:description", dataset.Description);
        json.WriteStartObject("tableSchema");
        json.WriteStartArray("columns");
        foreach (var column in dataset.Columns)
        {
            WriteColumn(json, column);
        }

        json.WriteEndArray();
        json.WriteStartArray("primaryKey");
        foreach (var column in dataset.Key)
        {
            json.WriteStringValue(column.Name);
        }

        json.WriteEndArray();
        if (withForeignKeys)
        {
            WriteForeignKeys(json, dataset);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, Column column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);

        // What stands in the header: processors compare it with the file.
        json.WriteString("titles", column.Name);
        WriteTexts(json, "dc:title", column.Title);
        WriteTexts(json, "dc:description", column.Description);
        WriteDatatype(json, column);
        json.WriteBoolean("required", !column.IsNullable);
        if (column.Name.EndsWith("_vi", StringComparison.Ordinal) || column.Name.EndsWith("_en", StringComparison.Ordinal))
        {
            json.WriteString("lang", column.Name[^2..]);
        }

        if (column.Unit is { } unit)
        {
            json.WriteString("schema:unitText", unit.Code);
        }

        json.WriteEndObject();
    }

    private static void WriteDatatype(Utf8JsonWriter json, Column column)
    {
        if (column.Codes.Count == 0)
        {
            json.WriteString("datatype", TypeOf(column.Type));
            return;
        }

        json.WriteStartObject("datatype");
        json.WriteString("base", TypeOf(column.Type));
        json.WriteString("format", string.Join('|', column.Codes.Select(c => c.Value)));
        json.WriteEndObject();
    }

    private static void WriteForeignKeys(Utf8JsonWriter json, Dataset dataset)
    {
        json.WriteStartArray("foreignKeys");
        foreach (var column in dataset.Columns.Where(c => c.References is not null))
        {
            json.WriteStartObject();
            json.WriteString("columnReference", column.Name);
            json.WriteStartObject("reference");
            json.WriteString("resource", $"{column.References!.Dataset}.csv");
            json.WriteString("columnReference", column.References.Column);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string property, Text text) => WriteTexts(json, property, [text]);

    private static void WriteTexts(Utf8JsonWriter json, string property, IEnumerable<Text> texts)
    {
        json.WriteStartArray(property);
        foreach (var (language, value) in texts.SelectMany(text => new[] { ("vi", text.Vi), ("en", text.En) }))
        {
            if (value is not null)
            {
                json.WriteStartObject();
                json.WriteString("@value", value);
                json.WriteString("@language", language);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.String => "string",
        ColumnType.Integer => "integer",
        ColumnType.Decimal => "decimal",
        ColumnType.Boolean => "boolean",
        ColumnType.Date => "date",
        ColumnType.DateTime => "dateTime",
        ColumnType.Year => "gYear",
        ColumnType.Uri => "anyURI",
        ColumnType.Json => "json",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
