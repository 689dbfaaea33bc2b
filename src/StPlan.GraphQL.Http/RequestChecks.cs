using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace StPlan.GraphQL.Http;

/// <summary>What has to be right about a request before anything of it is read.</summary>
internal static class RequestChecks
{
    /// <param name="mediaType">What the client wants to read; JSON when it accepts nothing that we have.</param>
    public static HttpRequestProblem? Check(HttpContext context, GraphQLHttpOptions options, out ResponseMediaType mediaType)
    {
        var request = context.Request;
        var isPost = HttpMethods.IsPost(request.Method);
        if (!isPost && !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            mediaType = ResponseMediaType.Json;
            context.Response.Headers.Allow = "GET, HEAD, POST";
            return new(405, $"The method is {request.Method}. Use POST or GET.");
        }

        var accepted = ResponseMediaType.Choose(request.Headers.Accept);
        mediaType = accepted ?? ResponseMediaType.Json;
        if (request.QueryString.Value is { } queryString && queryString.Length > options.MaxQueryStringLength)
        {
            return new(
                414,
                $"The query string has {queryString.Length} characters. The limit is {options.MaxQueryStringLength}. Use POST.",
                ErrorCodes.LimitExceeded);
        }

        // The schema is text, whatever the client asked for.
        if (accepted is null && (isPost || !request.Query.ContainsKey("sdl")))
        {
            return new(406, "The Accept header names no format of this server. Accept application/json, "
                + "application/graphql-response+json or text/event-stream, in UTF-8.");
        }

        return isPost && !IsJson(request.ContentType)
            ? new(415, $"The content type is {request.ContentType ?? "missing"}. Send application/json in UTF-8.")
            : null;
    }

    /// <param name="body">Null when it was longer than allowed.</param>
    public static HttpRequestProblem? CheckBody(RequestBody? body, GraphQLHttpOptions options)
    {
        if (body is null)
        {
            return new(413, $"The body is longer than the limit of {options.MaxBodyBytes} bytes. Send less in one "
                + "request.", ErrorCodes.LimitExceeded);
        }

        return body.Bytes.IsEmpty ? HttpRequestProblem.BadRequest("The request has no body. Send {\"query\": \"…\"}.") : null;
    }

    private static bool IsJson(string? contentType)
    {
        if (contentType is "application/json" or "application/json; charset=utf-8")
        {
            return true;
        }

        return MediaTypeHeaderValue.TryParse(contentType, out var parsed)
            && parsed.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!parsed.Charset.HasValue
                || HeaderUtilities.RemoveQuotes(parsed.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }
}
