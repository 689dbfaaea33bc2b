using System.Buffers;
using System.Text.Json;
using StPlan.GraphQL.Execution;

namespace StPlan.GraphQL.Http;

/// <summary>
/// The parameters of a request (GraphQL over HTTP, "Request Parameters"): <c>query</c>, <c>operationName</c>, <c>variables</c>,
/// <c>extensions</c>. Holds pooled memory until it is disposed.
/// </summary>
internal sealed partial class RequestEnvelope : IDisposable
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    private JsonDocument? _json;
    private byte[]? _rented;

    private RequestEnvelope()
    {
    }

    public GraphQLRequest Request { get; private set; }

    /// <summary>The hash under <c>extensions.persistedQuery</c>; null when there is none. With it, the document may be left out.</summary>
    public string? PersistedQueryHash { get; private set; }

    public void Dispose()
    {
        _json?.Dispose();
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
            _rented = null;
        }
    }

    private static HttpRequestProblem? CheckObject(string parameter, JsonElement json) =>
        json.ValueKind is JsonValueKind.Object or JsonValueKind.Null
            ? null
            : HttpRequestProblem.BadRequest($"The parameter \"{parameter}\" is {Found(json)}. Send a JSON object.");

    private static string Found(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        JsonValueKind.Null => "null",
        _ => "nothing",
    };

    // Other extensions are for others: the specification leaves them open.
    private HttpRequestProblem? ReadExtensions(JsonElement extensions)
    {
        if (CheckObject("extensions", extensions) is { } problem)
        {
            return problem;
        }

        if (extensions.ValueKind != JsonValueKind.Object
            || !extensions.TryGetProperty("persistedQuery"u8, out var persisted)
            || persisted.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (persisted.ValueKind != JsonValueKind.Object
            || !persisted.TryGetProperty("version"u8, out var version)
            || !persisted.TryGetProperty("sha256Hash"u8, out var hash)
            || version.ValueKind != JsonValueKind.Number
            || !version.TryGetInt32(out var number)
            || number != 1
            || hash.ValueKind != JsonValueKind.String)
        {
            return HttpRequestProblem.BadRequest("The extension \"persistedQuery\" must be {\"version\": 1, \"sha256Hash\": \"…\"}.");
        }

        PersistedQueryHash = hash.GetString();
        return null;
    }
}
