using Microsoft.AspNetCore.Http;

namespace StPlan.GraphQL.Http;

/// <summary>
/// Sends an answer that was kept. It is compressed where the client takes that: what is public has no secrets that its length could tell. Answers that nobody
/// asks for twice are sent as they are: compressing one costs many times what executing it does.
/// </summary>
internal sealed class KeptAnswer(GraphQLHttpOptions options)
{
    private readonly CacheHeaders _cacheHeaders = new(options);

    public ValueTask SendAsync(HttpContext context, ResponseMediaType mediaType, KeptResponse response, object root)
    {
        if (!HttpMethods.IsPost(context.Request.Method) && _cacheHeaders.Apply(context, response.TagFor(options.Version?.Invoke(root))))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return default;
        }

        var coding = ContentCoding.Choose(context.Request.Headers.AcceptEncoding);
        var bytes = response.BytesIn(ref coding);
        if (coding is not null)
        {
            context.Response.Headers.ContentEncoding = coding.Name;
        }

        return Answers.WriteBodyAsync(context, StatusCodes.Status200OK, mediaType.ContentType, bytes);
    }
}
