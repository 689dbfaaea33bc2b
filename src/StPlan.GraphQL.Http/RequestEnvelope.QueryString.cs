using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using StPlan.GraphQL.Execution;

namespace StPlan.GraphQL.Http;

/// <content>Parameters in the query string (GraphQL over HTTP, "GET").</content>
internal sealed partial class RequestEnvelope
{
    /// <summary>Reads the parameters of a GET. The document is empty when there is none.</summary>
    public static bool TryReadQueryString(
        IQueryCollection parameters,
        [NotNullWhen(true)] out RequestEnvelope? envelope,
        [NotNullWhen(false)] out HttpRequestProblem? problem)
    {
        envelope = new RequestEnvelope();
        problem = envelope.ReadQueryString(parameters);
        if (problem is null)
        {
            return true;
        }

        envelope.Dispose();
        envelope = null;
        return false;
    }

    private HttpRequestProblem? ReadQueryString(IQueryCollection parameters)
    {
        if (TryParse("extensions", parameters["extensions"], out var extensions) is { } notJson)
        {
            return notJson;
        }

        using (extensions)
        {
            if (extensions is not null && ReadExtensions(extensions.RootElement) is { } notExtensions)
            {
                return notExtensions;
            }
        }

        if ((TryParse("variables", parameters["variables"], out _json)
            ?? (_json is null ? null : CheckObject("variables", _json.RootElement))) is { } notVariables)
        {
            return notVariables;
        }

        var operationName = parameters["operationName"].ToString();
        Request = new GraphQLRequest(
            Encoding.UTF8.GetBytes(parameters["query"].ToString()),
            operationName.Length == 0 ? null : operationName,
            _json?.RootElement ?? default);
        return null;
    }

    private static HttpRequestProblem? TryParse(string parameter, string? value, out JsonDocument? json)
    {
        json = null;
        try
        {
            if (string.IsNullOrEmpty(value))
            {
                return null;
            }

            var utf8 = Encoding.UTF8.GetBytes(value);
            if (!JsonUnicode.IsValid(utf8))
            {
                return HttpRequestProblem.BadRequest(JsonUnicode.Problem);
            }

            json = JsonDocument.Parse(utf8, Strict);
            return null;
        }
        catch (JsonException)
        {
            return HttpRequestProblem.BadRequest($"The parameter \"{parameter}\" is not valid JSON. Send a JSON object.");
        }
    }
}
