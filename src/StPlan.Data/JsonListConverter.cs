using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StPlan.Data;

/// <summary>A short list that is only ever read and written whole, as JSON in one column; an empty list is an empty text.</summary>
internal sealed class JsonListConverter<T>() : ValueConverter<IReadOnlyList<T>, string>(list => Write(list), json => Read(json))
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Write(IReadOnlyList<T> list) => list.Count == 0 ? "" : JsonSerializer.Serialize(list, Options);

    private static IReadOnlyList<T> Read(string json) => json.Length == 0 ? [] : JsonSerializer.Deserialize<T[]>(json, Options)!;
}
