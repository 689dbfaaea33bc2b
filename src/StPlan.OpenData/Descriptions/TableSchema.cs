using System.Text.Json;
using StPlan.Domain;
using StPlan.Domain.Fields;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Descriptions;

/// <summary>
/// A dataset as Table Schema (https://datapackage.org/standard/table-schema/). English words, which the standard has no place for, stand in
/// properties that end in _en, as columns do.
/// </summary>
internal static class TableSchema
{
    public static void Write(Utf8JsonWriter json, Dataset dataset)
    {
        json.WriteStartObject("schema");
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        json.WriteStartArray("fields");
        foreach (var column in dataset.Columns)
        {
            WriteField(json, column, isUnique: column.IsKey && dataset.Key.Count == 1);
        }

        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
        WriteNames(json, "primaryKey", dataset.Key.Select(c => c.Name));
        WriteForeignKeys(json, dataset);
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, Column column, bool isUnique)
    {
        var (type, format) = TypeOf(column.Type);
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", type);
        if (format is not null)
        {
            json.WriteString("format", format);
        }

        json.WriteString("title", column.Title.Vi);
        json.WriteString("title_en", column.Title[Language.En]);
        json.WriteString("description", column.Description.Vi);
        json.WriteString("description_en", column.Description[Language.En]);
        if (column.Unit is { } unit)
        {
            json.WriteString("unit", unit.Code);
        }

        if (column.Codes.Count > 0)
        {
            WriteCategories(json, column.Codes);
        }

        json.WriteStartObject("constraints");
        json.WriteBoolean("required", !column.IsNullable);
        if (isUnique)
        {
            json.WriteBoolean("unique", true);
        }

        if (column.Codes.Count > 0)
        {
            WriteNames(json, "enum", column.Codes.Select(c => c.Value));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCategories(Utf8JsonWriter json, IReadOnlyList<Code> codes)
    {
        json.WriteStartArray("categories");
        foreach (var code in codes)
        {
            json.WriteStartObject();
            json.WriteString("value", code.Value);
            json.WriteString("label", code.Title.Vi);
            json.WriteString("label_en", code.Title[Language.En]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteForeignKeys(Utf8JsonWriter json, Dataset dataset)
    {
        if (!dataset.Columns.Any(c => c.References is not null))
        {
            return;
        }

        json.WriteStartArray("foreignKeys");
        foreach (var column in dataset.Columns.Where(c => c.References is not null))
        {
            json.WriteStartObject();
            WriteNames(json, "fields", [column.Name]);
            json.WriteStartObject("reference");

            // The empty string is the resource itself.
            json.WriteString("resource", column.References!.Dataset == dataset.Name ? "" : column.References.Dataset);
            WriteNames(json, "fields", [column.References.Column]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter json, string property, IEnumerable<string> names)
    {
        json.WriteStartArray(property);
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    private static (string Type, string? Format) TypeOf(ColumnType type) => type switch
    {
        ColumnType.String => ("string", null),
        ColumnType.Integer => ("integer", null),
        ColumnType.Decimal => ("number", null),
        ColumnType.Boolean => ("boolean", null),
        ColumnType.Date => ("date", null),

        // "default" is read by some as without decimals of a second.
        ColumnType.DateTime => ("datetime", "any"),
        ColumnType.Year => ("year", null),
        ColumnType.Uri => ("string", "uri"),
        ColumnType.Json => ("array", null),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
