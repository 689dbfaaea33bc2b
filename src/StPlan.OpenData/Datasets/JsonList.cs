using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StPlan.Domain.Reporting;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

/// <summary>Lists within a row, as compact JSON: a text form of our own would need a reader of its own. An empty list is [].</summary>
internal static class JsonList
{
    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>["SKHCN","STC"].</summary>
    public static Cell Of(IEnumerable<string> values) => Write(values, (json, value) => json.WriteStringValue(value));

    /// <summary>[{"what":"bản tin","quantity":12,"unit":"bản"}]; what is not stated is null.</summary>
    public static Cell Of(IReadOnlyList<Output> outputs) => Write(outputs, (json, output) =>
    {
        json.WriteStartObject();
        json.WriteString("what", output.What);
        json.WritePropertyName("quantity");
        if (((Cell)output.Quantity) is { IsNull: false } quantity)
        {
            json.WriteNumberValue(quantity.Number);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteString("unit", output.Unit);
        json.WriteEndObject();
    });

    /// <summary>[{"title":"Báo cáo 12/BC-SKHCN","url":"https://…"}].</summary>
    public static Cell Of(IReadOnlyList<Evidence> evidence) => Write(evidence, (json, each) =>
    {
        json.WriteStartObject();
        json.WriteString("title", each.Title);
        json.WriteString("url", each.Url);
        json.WriteEndObject();
    });

    private static Cell Write<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items is IReadOnlyCollection<T> { Count: 0 })
        {
            return Cell.Json("[]");
        }

        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var item in items)
            {
                write(json, item);
            }

            json.WriteEndArray();
        }

        return Cell.Json(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
