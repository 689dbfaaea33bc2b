using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.Http;

/// <summary>Serves GraphQL over HTTP (https://graphql.github.io/graphql-over-http/): POST with JSON, GET for queries, <c>?sdl</c> for the schema.</summary>
internal sealed class GraphQLEndpoint(GraphQLHttpOptions options)
{
    private readonly byte[] _sdl = Encoding.UTF8.GetBytes(options.Sdl);

    public Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsPost(request.Method))
        {
            return PostAsync(context);
        }

        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return request.Query.ContainsKey("sdl") ? SdlAsync(context) : GetAsync(context);
        }

        context.Response.Headers.Allow = "GET, HEAD, POST";
        return RefuseAsync(context, ResponseMediaType.Json, new HttpRequestProblem(405, $"The method {request.Method} is not supported; use POST or GET."));
    }

    private async Task PostAsync(HttpContext context)
    {
        if (ResponseMediaType.Choose(context.Request.Headers.Accept) is not { } mediaType)
        {
            await RefuseAsync(context, ResponseMediaType.Json, NotAcceptable).ConfigureAwait(false);
            return;
        }

        if (!IsJson(context.Request.ContentType))
        {
            await RefuseAsync(context, mediaType, new HttpRequestProblem(
                415, $"The content type has to be application/json in UTF-8, found {context.Request.ContentType ?? "none"}.")).ConfigureAwait(false);
            return;
        }

        using var body = await RequestBody.ReadAsync(context.Request, options.MaxBodyBytes).ConfigureAwait(false);
        if (body is null)
        {
            await RefuseAsync(context, mediaType, new HttpRequestProblem(413, $"The body is longer than the limit of {options.MaxBodyBytes} bytes.")).ConfigureAwait(false);
            return;
        }

        if (body.Bytes.IsEmpty)
        {
            await RefuseAsync(context, mediaType, HttpRequestProblem.BadRequest("The request has no body; expected {\"query\": \"…\"}.")).ConfigureAwait(false);
            return;
        }

        if (!RequestEnvelope.TryReadJson(body.Bytes, out var envelope, out var problem))
        {
            await RefuseAsync(context, mediaType, problem).ConfigureAwait(false);
            return;
        }

        using (envelope)
        {
            await ExecuteAsync(context, mediaType, envelope.Request).ConfigureAwait(false);
        }
    }

    private async Task GetAsync(HttpContext context)
    {
        if (ResponseMediaType.Choose(context.Request.Headers.Accept) is not { } mediaType)
        {
            await RefuseAsync(context, ResponseMediaType.Json, NotAcceptable).ConfigureAwait(false);
            return;
        }

        var parameters = context.Request.Query;
        var query = parameters["query"].ToString();
        if (query.Length == 0)
        {
            await RefuseAsync(context, mediaType, HttpRequestProblem.BadRequest(
                "The request has no \"query\". Send POST with {\"query\": \"…\"}, or GET with ?query=…; ?sdl gives the schema.")).ConfigureAwait(false);
            return;
        }

        if (!RequestEnvelope.TryReadQuery(
            Encoding.UTF8.GetBytes(query), parameters["operationName"], parameters["variables"], parameters["extensions"], out var envelope, out var problem))
        {
            await RefuseAsync(context, mediaType, problem).ConfigureAwait(false);
            return;
        }

        using (envelope)
        {
            // A GET must not change anything (GraphQL over HTTP, "GET"): crawlers and proxies repeat it as they like.
            if (options.Executor.Prepare(envelope.Request, out _) is { Operation.Operation: not OperationType.Query })
            {
                context.Response.Headers.Allow = "POST";
                await RefuseAsync(context, mediaType, new HttpRequestProblem(405, "Only queries can be sent by GET; use POST.")).ConfigureAwait(false);
                return;
            }

            await ExecuteAsync(context, mediaType, envelope.Request).ConfigureAwait(false);
        }
    }

    private async Task ExecuteAsync(HttpContext context, ResponseMediaType mediaType, GraphQLRequest request)
    {
        using var buffer = new ResponseBuffer();
        var result = await options.Executor
            .ExecuteAsync(request with { Cost = CostModeOf(context.Request) }, buffer, options.RootValue(context), context.RequestServices, context.RequestAborted)
            .ConfigureAwait(false);
        await WriteAsync(context, mediaType, result.IsRequestError ? mediaType.RequestErrorStatus : 200, buffer).ConfigureAwait(false);
    }

    // HotChocolate's header; what it does not know is as if it were not there.
    private static CostMode CostModeOf(HttpRequest request) => request.Headers["GraphQL-Cost"].ToString() switch
    {
        "report" => CostMode.Report,
        "validate" => CostMode.Validate,
        _ => CostMode.Enforce,
    };

    private static HttpRequestProblem NotAcceptable { get; } =
        new(406, "Answers are application/json or application/graphql-response+json, in UTF-8; the Accept header allows neither.");

    private static async Task RefuseAsync(HttpContext context, ResponseMediaType mediaType, HttpRequestProblem problem)
    {
        using var buffer = new ResponseBuffer(1024);
        ErrorWriter.WriteRequestErrors(buffer, [new GraphQLError(problem.Message, ErrorCodes.BadRequest)]);
        await WriteAsync(context, mediaType, problem.Status, buffer).ConfigureAwait(false);
    }

    private static async ValueTask WriteAsync(HttpContext context, ResponseMediaType mediaType, int status, ResponseBuffer buffer)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = mediaType.ContentType;
        response.ContentLength = buffer.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(buffer.WrittenMemory, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private static bool IsJson(string? contentType)
    {
        if (contentType is "application/json" or "application/json; charset=utf-8")
        {
            return true;
        }

        return MediaTypeHeaderValue.TryParse(contentType, out var parsed)
            && parsed.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!parsed.Charset.HasValue || HeaderUtilities.RemoveQuotes(parsed.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }

    private async Task SdlAsync(HttpContext context)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.ContentLength = _sdl.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.BodyWriter.WriteAsync(_sdl, context.RequestAborted).ConfigureAwait(false);
        }
    }
}
