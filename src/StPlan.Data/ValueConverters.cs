using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using StPlan.Domain;

namespace StPlan.Data;

/// <summary>A short list that is only ever read and written whole, as JSON in one column; an empty list is an empty text.</summary>
internal sealed class JsonListConverter<T>() : ValueConverter<IReadOnlyList<T>, string>(list => Write(list), json => Read(json))
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new TextJsonConverter(), new JsonStringEnumConverter() },
    };

    public static string Write(IReadOnlyList<T> list) => list.Count == 0 ? "" : JsonSerializer.Serialize(list, Options);

    private static IReadOnlyList<T> Read(string json) => json.Length == 0 ? [] : JsonSerializer.Deserialize<T[]>(json, Options)!;
}

/// <summary>A text within such a list: <c>{"vi":"…","en":"…"}</c>.</summary>
internal sealed class TextJsonConverter : JsonConverter<Text>
{
    public override Text Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<Words>(ref reader) is { } words
            ? new Text(words.vi, words.en)
            : throw new JsonException("A text is an object with vi and en.");

    public override void Write(Utf8JsonWriter writer, Text value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("vi", value.Vi);
        if (value.En is not null)
        {
            writer.WriteString("en", value.En);
        }

        writer.WriteEndObject();
    }

    private sealed record Words(string vi, string? en = null);
}

/// <summary>Lists in rows are never changed in place, so that the same list is the same value.</summary>
internal sealed class JsonListComparer<T>() : ValueComparer<IReadOnlyList<T>>(
    (left, right) => ReferenceEquals(left, right), list => list.Count, list => list);

/// <summary>
/// Reads a decimal without zeros at its end: databases differ in how many they add (50.0, 50.0000), and answers must be the same from each.
/// </summary>
internal sealed class DecimalConverter() : ValueConverter<decimal, decimal>(v => v, v => v / One)
{
    // Dividing by one with the most digits there are takes the zeros away.
    private const decimal One = 1.0000000000000000000000000000m;
}

internal sealed class VerbatimConverter() : ValueConverter<Verbatim, string>(v => v.Value, s => new Verbatim(s));
