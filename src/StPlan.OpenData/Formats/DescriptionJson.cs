using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using StPlan.Domain;

namespace StPlan.OpenData.Formats;

/// <summary>How the JSON documents are laid out that describe the data: for people to read as well.</summary>
internal static class DescriptionJson
{
    public static JsonWriterOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>{"vi": …, "en": …}; what has no translation has no "en".</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, Text text)
    {
        json.WriteStartObject(name);
        json.WriteString("vi", text.Vi);
        json.WriteOptional("en", text.En);
        json.WriteEndObject();
    }

    /// <summary>Several of them, as a list.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<Text> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStartObject();
            json.WriteString("vi", text.Vi);
            json.WriteOptional("en", text.En);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Nothing where there is no value.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>In UTC.</summary>
    public static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
