using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace StPlan.GraphQL.Http;

/// <summary>
/// Server-Sent Events (https://html.spec.whatwg.org/multipage/server-sent-events.html) as GraphQL over SSE has them in its mode of distinct
/// connections: <c>next</c> with a response, then <c>complete</c>. Written here because the framework's formatter knows no comments,
/// and responses are bytes already.
/// </summary>
internal static class EventStream
{
    /// <summary>Sends the headers and a comment, so that the client knows at once that it is listened to.</summary>
    public static ValueTask BeginAsync(HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = 200;
        response.ContentType = ResponseMediaType.Events.ContentType;
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Accel-Buffering"] = "no"; // nginx would wait for more
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        return WriteAsync(context, ":\n\n"u8);
    }

    /// <param name="json">A response: without line breaks, as the engine writes it.</param>
    public static ValueTask NextAsync(HttpContext context, ReadOnlyMemory<byte> json)
    {
        var body = context.Response.BodyWriter;
        Append(body, "event: next\ndata: "u8);
        Append(body, json.Span);
        return WriteAsync(context, "\n\n"u8);
    }

    /// <remarks>An event without data would never be dispatched.</remarks>
    public static ValueTask CompleteAsync(HttpContext context) => WriteAsync(context, "event: complete\ndata: \n\n"u8);

    public static ValueTask KeepAliveAsync(HttpContext context) => WriteAsync(context, ":\n\n"u8);

    private static ValueTask WriteAsync(HttpContext context, ReadOnlySpan<byte> utf8)
    {
        Append(context.Response.BodyWriter, utf8);
        return FlushAsync(context);
    }

    private static async ValueTask FlushAsync(HttpContext context) =>
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);

    private static void Append(System.IO.Pipelines.PipeWriter writer, ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(writer.GetSpan(utf8.Length));
        writer.Advance(utf8.Length);
    }
}
