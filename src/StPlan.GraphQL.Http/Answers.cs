using Microsoft.AspNetCore.Http;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.Http;

/// <summary>Sends answers that are one piece.</summary>
internal static class Answers
{
    /// <summary>Answers with a problem, as GraphQL errors have it.</summary>
    public static Task RefuseAsync(
        HttpContext context, GraphQLHttpOptions options, ResponseMediaType mediaType, HttpRequestProblem problem) =>
        RefuseAsync(context, options, mediaType, problem.Status, [new GraphQLError(problem.Message, problem.Code)]);

    /// <summary>Answers with errors alone.</summary>
    /// <param name="options">Of the endpoint; null where there is none.</param>
    public static async Task RefuseAsync(
        HttpContext context, GraphQLHttpOptions? options, ResponseMediaType mediaType, int status, IReadOnlyCollection<GraphQLError> errors)
    {
        GraphQLTelemetry.Count(errors);
        using var buffer = new ResponseBuffer(1024);
        ErrorWriter.WriteRequestErrors(buffer, errors, (options?.ExtensionsFor(context) ?? default).Span);
        context.Response.Headers.CacheControl = "no-store";
        await WriteAsync(context, mediaType, status, buffer).ConfigureAwait(false);
    }

    /// <summary>Answers with a response of GraphQL: as the body, or as the only event of a stream.</summary>
    public static async ValueTask WriteAsync(HttpContext context, ResponseMediaType mediaType, int status, ResponseBuffer buffer)
    {
        if (mediaType.IsEventStream && status == 200)
        {
            await EventStream.BeginAsync(context).ConfigureAwait(false);
            await EventStream.NextAsync(context, buffer.WrittenMemory).ConfigureAwait(false);
            await EventStream.CompleteAsync(context).ConfigureAwait(false);
            return;
        }

        // A request that never came to GraphQL is answered with its status, also to a reader of streams.
        await WriteBodyAsync(context, status,
            mediaType.IsEventStream ? ResponseMediaType.Json.ContentType : mediaType.ContentType,
            buffer.WrittenMemory)
            .ConfigureAwait(false);
    }

    public static async ValueTask WriteBodyAsync(HttpContext context, int status, string contentType, ReadOnlyMemory<byte> body)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
        }
    }
}
