using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using StPlan.GraphQL.Execution;

namespace StPlan.GraphQL.Http;

/// <summary>
/// The parameters of a request (GraphQL over HTTP, "Request Parameters"): <c>query</c>, <c>operationName</c>, <c>variables</c>, <c>extensions</c>.
/// Holds pooled memory until it is disposed.
/// </summary>
internal sealed class RequestEnvelope : IDisposable
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    private JsonDocument? _json;
    private byte[]? _rented;

    private RequestEnvelope()
    {
    }

    public GraphQLRequest Request { get; private set; }

    /// <summary>Reads a JSON body.</summary>
    /// <param name="json">Has to stay as it is until the envelope is disposed.</param>
    public static bool TryReadJson(ReadOnlyMemory<byte> json, [NotNullWhen(true)] out RequestEnvelope? envelope, [NotNullWhen(false)] out HttpRequestProblem? problem)
    {
        envelope = new RequestEnvelope();
        problem = envelope.ReadJson(json);
        if (problem is null)
        {
            return true;
        }

        envelope.Dispose();
        envelope = null;
        return false;
    }

    /// <summary>Reads the parameters of a GET.</summary>
    public static bool TryReadQuery(
        ReadOnlyMemory<byte> query,
        string? operationName,
        string? variables,
        string? extensions,
        [NotNullWhen(true)] out RequestEnvelope? envelope,
        [NotNullWhen(false)] out HttpRequestProblem? problem)
    {
        envelope = new RequestEnvelope();
        problem = envelope.ReadQuery(query, operationName, variables) ?? CheckExtensions(extensions);
        if (problem is null)
        {
            return true;
        }

        envelope.Dispose();
        envelope = null;
        return false;
    }

    public void Dispose()
    {
        _json?.Dispose();
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
            _rented = null;
        }
    }

    private static HttpRequestProblem? CheckExtensions(string? extensions)
    {
        if (string.IsNullOrEmpty(extensions))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(extensions, Strict);
            return json.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Null
                ? null
                : HttpRequestProblem.BadRequest($"The parameter \"extensions\" has to be a JSON object, found {Found(json.RootElement)}.");
        }
        catch (JsonException)
        {
            return HttpRequestProblem.BadRequest("The parameter \"extensions\" is not valid JSON; expected an object.");
        }
    }

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

    private HttpRequestProblem? ReadQuery(ReadOnlyMemory<byte> query, string? operationName, string? variables)
    {
        var values = default(JsonElement);
        if (!string.IsNullOrEmpty(variables))
        {
            try
            {
                _json = JsonDocument.Parse(variables, Strict);
            }
            catch (JsonException)
            {
                return HttpRequestProblem.BadRequest("The parameter \"variables\" is not valid JSON; expected an object.");
            }

            if (CheckObject("variables", _json.RootElement) is { } problem)
            {
                return problem;
            }

            values = _json.RootElement;
        }

        Request = new GraphQLRequest(query, string.IsNullOrEmpty(operationName) ? null : operationName, values);
        return null;
    }

    private HttpRequestProblem? ReadJson(ReadOnlyMemory<byte> json)
    {
        try
        {
            _json = JsonDocument.Parse(json, Strict);
        }
        catch (JsonException exception)
        {
            return HttpRequestProblem.BadRequest(
                $"The body is not valid JSON (line {(exception.LineNumber ?? 0) + 1}, byte {(exception.BytePositionInLine ?? 0) + 1}); expected {{\"query\": \"…\"}}.");
        }

        var root = _json.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            return HttpRequestProblem.BadRequest(root.ValueKind == JsonValueKind.Array
                ? "Batches of requests are not supported; send each in a request of its own."
                : $"The body has to be a JSON object, found {Found(root)}.");
        }

        if (!root.TryGetProperty("query"u8, out var query) || query.ValueKind == JsonValueKind.Null)
        {
            return HttpRequestProblem.BadRequest("The request has no \"query\"; expected {\"query\": \"…\"}.");
        }

        if (query.ValueKind != JsonValueKind.String)
        {
            return HttpRequestProblem.BadRequest($"The parameter \"query\" has to be a string, found {Found(query)}.");
        }

        string? operationName = null;
        if (root.TryGetProperty("operationName"u8, out var name) && name.ValueKind != JsonValueKind.Null)
        {
            if (name.ValueKind != JsonValueKind.String)
            {
                return HttpRequestProblem.BadRequest($"The parameter \"operationName\" has to be a string, found {Found(name)}.");
            }

            operationName = name.GetString();
        }

        if (root.TryGetProperty("variables"u8, out var variables) && CheckObject("variables", variables) is { } notVariables)
        {
            return notVariables;
        }

        if (root.TryGetProperty("extensions"u8, out var extensions) && CheckObject("extensions", extensions) is { } notExtensions)
        {
            return notExtensions;
        }

        if (!TryGetUtf8(query, out var document))
        {
            return HttpRequestProblem.BadRequest("The parameter \"query\" is not valid Unicode: half of a surrogate pair stands alone in it.");
        }

        Request = new GraphQLRequest(document, operationName, variables);
        return null;
    }

    private static HttpRequestProblem? CheckObject(string parameter, JsonElement json) =>
        json.ValueKind is JsonValueKind.Object or JsonValueKind.Null
            ? null
            : HttpRequestProblem.BadRequest($"The parameter \"{parameter}\" has to be a JSON object, found {Found(json)}.");

    /// <summary>The bytes of the string, without making a string of them.</summary>
    private bool TryGetUtf8(JsonElement json, out ReadOnlyMemory<byte> utf8)
    {
        var raw = JsonMarshal.GetRawUtf8Value(json);
        _rented = ArrayPool<byte>.Shared.Rent(raw.Length);
        utf8 = default;
        var reader = new Utf8JsonReader(raw);
        reader.Read();
        try
        {
            utf8 = _rented.AsMemory(0, reader.CopyString(_rented));
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
