using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using StPlan.GraphQL.Execution;

namespace StPlan.GraphQL.Http;

/// <content>Parameters in a JSON body (GraphQL over HTTP, "POST").</content>
internal sealed partial class RequestEnvelope
{
    /// <summary>Reads a JSON body.</summary>
    /// <param name="json">Has to stay as it is until the envelope is disposed.</param>
    /// <param name="isNamed">Whether the path names the operation: then the body has no document.</param>
    public static bool TryReadJson(
        ReadOnlyMemory<byte> json,
        bool isNamed,
        [NotNullWhen(true)] out RequestEnvelope? envelope,
        [NotNullWhen(false)] out HttpRequestProblem? problem)
    {
        envelope = new RequestEnvelope();
        problem = envelope.ReadJson(json, isNamed);
        if (problem is null)
        {
            return true;
        }

        envelope.Dispose();
        envelope = null;
        return false;
    }

    private HttpRequestProblem? ReadJson(ReadOnlyMemory<byte> json, bool isNamed)
    {
        try
        {
            _json = JsonDocument.Parse(json, Strict);
        }
        catch (JsonException exception)
        {
            return HttpRequestProblem.BadRequest(
                $"The body is not valid JSON (line {(exception.LineNumber ?? 0) + 1}, byte {(exception.BytePositionInLine ?? 0) + 1}). "
                    + "Send {\"query\": \"…\"}.");
        }

        if (!JsonUnicode.IsValid(json.Span))
        {
            return HttpRequestProblem.BadRequest(JsonUnicode.Problem);
        }

        var root = _json.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            return HttpRequestProblem.BadRequest(root.ValueKind == JsonValueKind.Array
                ? "The server does not take batches. Send each operation in its own request."
                : $"The body is {Found(root)}. Send a JSON object.");
        }

        if (root.TryGetProperty("extensions"u8, out var extensions) && ReadExtensions(extensions) is { } notExtensions)
        {
            return notExtensions;
        }

        if (ReadDocument(root, isNamed, out var document) is { } noDocument)
        {
            return noDocument;
        }

        string? operationName = null;
        if (root.TryGetProperty("operationName"u8, out var name) && name.ValueKind != JsonValueKind.Null)
        {
            if (name.ValueKind != JsonValueKind.String)
            {
                return HttpRequestProblem.BadRequest($"The parameter \"operationName\" is {Found(name)}. Send a string.");
            }

            operationName = name.GetString();
        }

        if (root.TryGetProperty("variables"u8, out var variables) && CheckObject("variables", variables) is { } notVariables)
        {
            return notVariables;
        }

        Request = new GraphQLRequest(document, operationName, variables);
        return null;
    }

    private HttpRequestProblem? ReadDocument(JsonElement root, bool isNamed, out ReadOnlyMemory<byte> document)
    {
        document = default;
        var isGiven = root.TryGetProperty("query"u8, out var query) && query.ValueKind != JsonValueKind.Null;
        if (isNamed)
        {
            return isGiven ? HttpRequestProblem.BadRequest("The path names the operation. Leave \"query\" out.") : null;
        }

        if (!isGiven)
        {
            return PersistedQueryHash is null
                ? HttpRequestProblem.BadRequest("The request has no \"query\". Send {\"query\": \"…\"}.")
                : null;
        }

        if (query.ValueKind != JsonValueKind.String)
        {
            return HttpRequestProblem.BadRequest($"The parameter \"query\" is {Found(query)}. Send a string.");
        }

        document = Utf8Of(query);
        return null;
    }

    /// <summary>The bytes of the string, without making a string of them.</summary>
    private ReadOnlyMemory<byte> Utf8Of(JsonElement json)
    {
        var raw = JsonMarshal.GetRawUtf8Value(json);
        _rented = ArrayPool<byte>.Shared.Rent(raw.Length);
        var reader = new Utf8JsonReader(raw);
        reader.Read();
        return _rented.AsMemory(0, reader.CopyString(_rented));
    }
}
