using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StPlan.Domain.Citations;

/// <summary>
/// What CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html) has of a fact besides what every citation has. Only
/// variables of csl-data.json are written, which allows no others.
/// </summary>
internal sealed class CslItem
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>"dataset" for a figure, "report" for what somebody wrote.</summary>
    public required string Type { get; init; }

    /// <summary>Of a trial and of invented data it says so first.</summary>
    public required string Title { get; init; }

    /// <summary>Whose figure or words it is.</summary>
    public required string Author { get; init; }

    /// <summary>Who published it here.</summary>
    public required string Publisher { get; init; }

    /// <summary>Where the author took it from; null where the author is the source.</summary>
    public string? Source { get; init; }

    /// <summary>1 for the first, 2 for its correction.</summary>
    public required int Revision { get; init; }

    /// <param name="citation">The citation.</param>
    /// <param name="address">In front of the page's path.</param>
    public string ToJson(Citation citation, string address)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            json.WriteStartObject();
            Write(json, citation, address);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void Write(Utf8JsonWriter json, Citation citation, string address)
    {
        var language = citation.Style.Language();
        var day = citation.Release.Day;
        json.WriteString("id", citation.Id);
        json.WriteString("type", Type);
        json.WriteString("language", language == Language.En ? "en" : "vi-VN");
        json.WriteString("title", Title);
        json.WriteStartArray("author");
        json.WriteStartObject();
        json.WriteString("literal", Author);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("publisher", Publisher);
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(day.Year);
        json.WriteNumberValue(day.Month);
        json.WriteNumberValue(day.Day);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteString("number", citation.Release.Number.ToString(CultureInfo.InvariantCulture));
        json.WriteString("version", Revision.ToString(CultureInfo.InvariantCulture));
        if (Source is not null)
        {
            json.WriteString("source", Source);
        }

        json.WriteString("section", citation.Clause);
        json.WriteString("URL", address + citation.Url);
        json.WriteString("note", citation.Text);
    }
}
