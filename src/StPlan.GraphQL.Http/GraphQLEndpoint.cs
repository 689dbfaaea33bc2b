using System.Text;
using Microsoft.AspNetCore.Http;
using StPlan.Http;

namespace StPlan.GraphQL.Http;

/// <summary>
/// Serves GraphQL over HTTP (https://graphql.github.io/graphql-over-http/): POST with JSON, GET for queries, <c>?sdl</c> for the schema.
/// </summary>
internal sealed class GraphQLEndpoint(GraphQLHttpOptions options, OperationAnswer answer)
{
    private const string SdlType = "text/plain; charset=utf-8";

    private readonly byte[] _sdl = Encoding.UTF8.GetBytes(options.Sdl);
    private readonly CacheHeaders _cacheHeaders = new(options);
    private readonly PersistedQueryStore _persistedQueries = new(options);
    private Representation? _keptSdl;

    public Task HandleAsync(HttpContext context)
    {
        if (RequestChecks.Check(context, options, out var mediaType) is { } problem)
        {
            return Answers.RefuseAsync(context, options, mediaType, problem);
        }

        if (HttpMethods.IsPost(context.Request.Method))
        {
            return PostAsync(context, mediaType);
        }

        return context.Request.Query.ContainsKey("sdl") ? SdlAsync(context) : GetAsync(context, mediaType);
    }

    private async Task PostAsync(HttpContext context, ResponseMediaType mediaType)
    {
        using var body = await RequestBody.ReadAsync(context.Request, options.MaxBodyBytes).ConfigureAwait(false);
        if (RequestChecks.CheckBody(body, options) is { } problem
            || !RequestEnvelope.TryReadJson(body!.Bytes, isNamed: false, out var envelope, out problem))
        {
            await Answers.RefuseAsync(context, options, mediaType, problem).ConfigureAwait(false);
            return;
        }

        using (envelope)
        {
            await SendAsync(context, mediaType, envelope).ConfigureAwait(false);
        }
    }

    private async Task GetAsync(HttpContext context, ResponseMediaType mediaType)
    {
        if (!RequestEnvelope.TryReadQueryString(context.Request.Query, out var envelope, out var problem))
        {
            await Answers.RefuseAsync(context, options, mediaType, problem).ConfigureAwait(false);
            return;
        }

        using (envelope)
        {
            if (envelope.Request.Document.IsEmpty && envelope.PersistedQueryHash is null)
            {
                await Answers.RefuseAsync(context, options, mediaType, HttpRequestProblem.BadRequest(
                    "The request has no \"query\". Send POST with {\"query\": \"…\"}, or GET with ?query=…; ?sdl gives the schema."))
                        .ConfigureAwait(false);
                return;
            }

            await SendAsync(context, mediaType, envelope).ConfigureAwait(false);
        }
    }

    private Task SendAsync(HttpContext context, ResponseMediaType mediaType, RequestEnvelope envelope)
    {
        var request = envelope.Request;
        return envelope.PersistedQueryHash is { } hash && _persistedQueries.Resolve(hash, mediaType, ref request) is { } problem
            ? Answers.RefuseAsync(context, options, mediaType, problem)
            : answer.SendAsync(context, mediaType, request);
    }

    private Task SdlAsync(HttpContext context)
    {
        if (!options.MayBeCached)
        {
            context.Response.Headers.CacheControl = "no-store";
            return Answers.WriteBodyAsync(context, 200, SdlType, _sdl).AsTask();
        }

        context.Response.Headers.CacheControl = _cacheHeaders.CacheControl;
        _keptSdl ??= new Representation(Content.InMemory(_sdl), SdlType) { Vary = _cacheHeaders.Vary };
        return _keptSdl.SendAsync(context);
    }
}
