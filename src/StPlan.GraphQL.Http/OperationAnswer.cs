using System.Text.Json;
using Microsoft.AspNetCore.Http;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;
using StPlan.Http;

namespace StPlan.GraphQL.Http;

/// <summary>Executes a request and sends its answer.</summary>
internal sealed class OperationAnswer(GraphQLHttpOptions options)
{
    private readonly CacheHeaders _cacheHeaders = new(options);
    private readonly SubscriptionAnswer _subscriptions = new(options);
    private readonly ResponseCache? _responses = options is { MayBeCached: true, CachedResponseBytes: > 0 } ? new(options) : null;

    public Task SendAsync(HttpContext context, ResponseMediaType mediaType, in GraphQLRequest request) =>
        GraphQLTelemetry.IsObserved ? ObserveAsync(context, mediaType, request) : SendAsync(context, mediaType, request, null);

    public Task SendAsync(HttpContext context, ResponseMediaType mediaType, OperationPlan plan, JsonElement variables) =>
        GraphQLTelemetry.IsObserved
            ? ObserveAsync(context, mediaType, plan, variables)
            : SendAsync(context, mediaType, plan, variables, null);

    private async Task ObserveAsync(HttpContext context, ResponseMediaType mediaType, GraphQLRequest request)
    {
        using var observed = new ObservedOperation(options);
        await SendAsync(context, mediaType, request, observed).ConfigureAwait(false);
    }

    private async Task ObserveAsync(HttpContext context, ResponseMediaType mediaType, OperationPlan plan, JsonElement variables)
    {
        using var observed = new ObservedOperation(options);
        await SendAsync(context, mediaType, plan, variables, observed).ConfigureAwait(false);
    }

    private Task SendAsync(HttpContext context, ResponseMediaType mediaType, in GraphQLRequest request, ObservedOperation? observed)
    {
        var plan = options.Executor.Prepare(request, out var errors, out var isKnown);
        observed?.LookedUp(isKnown);
        if (plan is not null)
        {
            return SendAsync(context, mediaType, plan, request.Variables, observed);
        }

        observed?.Ended("refused");
        return Answers.RefuseAsync(context, options, mediaType, mediaType.RequestErrorStatus, errors);
    }

    private Task SendAsync(
        HttpContext context, ResponseMediaType mediaType, OperationPlan plan, JsonElement variables, ObservedOperation? observed)
    {
        options.OnOperation?.Invoke(context, plan);
        observed?.Found(plan);

        // A GET must not change anything (GraphQL over HTTP, "GET"): crawlers and proxies repeat it as they like. And HEAD of a stream has
        // no end.
        var operation = plan.Operation.Operation;
        var method = context.Request.Method;
        if (!HttpMethods.IsPost(method)
            && (operation == OperationType.Mutation || (operation == OperationType.Subscription && HttpMethods.IsHead(method))))
        {
            context.Response.Headers.Allow = "POST";
            observed?.Ended("refused");
            var kind = operation == OperationType.Mutation ? "mutation" : "subscription";
            return Answers.RefuseAsync(context, options, mediaType,
                new HttpRequestProblem(405, $"A {kind} cannot be sent by {method}; use POST."));
        }

        if (operation != OperationType.Subscription)
        {
            return ExecuteAsync(context, mediaType, plan, variables, observed);
        }

        if (ResponseMediaType.AcceptsEventStream(context.Request.Headers.Accept))
        {
            return _subscriptions.SendAsync(context, plan, variables, observed);
        }

        observed?.Ended("refused");
        return Answers.RefuseAsync(context, options, mediaType, new HttpRequestProblem(
            406, "The server answers a subscription with text/event-stream (GraphQL over SSE). Add text/event-stream to the Accept "
                + "header."));
    }

    private Task ExecuteAsync(
        HttpContext context, ResponseMediaType mediaType, OperationPlan plan, JsonElement variables, ObservedOperation? observed)
    {
        var root = options.RootValue(context);
        var extensions = options.Extensions?.Invoke(context, root) ?? default;
        options.AddHeaders?.Invoke(context, root);
        var costMode = CostModeOf(context.Request);
        if (_responses is null || plan.IsAsync || costMode != CostMode.Enforce
            || mediaType.IsEventStream || plan.Operation.Operation != OperationType.Query)
        {
            return ExecuteAsync(context, mediaType, plan, variables, root, extensions, costMode, null, observed);
        }

        var responses = _responses.Of(root);
        var kept = responses.Find(new ResponseLookup(plan, variables, extensions), out var isWanted);
        observed?.LookedForAnswer(kept is not null);
        if (kept is null)
        {
            return ExecuteAsync(context, mediaType, plan, variables, root, extensions, costMode, isWanted ? responses : null, observed);
        }

        observed?.Executed(new ExecutionResult(false, [], plan, kept.Cost));
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.Headers.CacheControl = _cacheHeaders.CacheControl;
        }

        // Compressed where the client takes that: what is public has no secrets that its length could tell. Answers that nobody asks for
        // twice are sent as they are: compressing one costs many times what executing it does.
        return kept.Representation.SendAsync(context, mediaType.ContentType);
    }

    private async Task ExecuteAsync(
        HttpContext context,
        ResponseMediaType mediaType,
        OperationPlan plan,
        JsonElement variables,
        object root,
        ReadOnlyMemory<byte> extensions,
        CostMode costMode,
        RootResponseCache? keepIn,
        ObservedOperation? observed)
    {
        using var buffer = new ResponseBuffer();

        // What is in memory is there at once; only an operation that waits can take too long, and only that pays for a timer.
        using var timeout = plan.IsAsync ? new CancellationTokenSource(options.RequestTimeout, options.TimeProvider) : null;
        using var abort = timeout is null ? null : CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, context.RequestAborted);
        ExecutionResult result;
        try
        {
            result = await options.Executor
                .ExecuteAsync(plan, variables, buffer, root, context.RequestServices,
                    abort?.Token ?? context.RequestAborted, costMode, extensions)
                .ConfigureAwait(false);
            observed?.Executed(result);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            result = default;
        }
        catch (OperationCanceledException) when (timeout is { IsCancellationRequested: true })
        {
            observed?.Ended("timeout");

            // 503 under either media type, so that caches may answer with what they have (stale-if-error).
            await Answers.RefuseAsync(context, options, mediaType, new HttpRequestProblem(
                503, $"The operation took longer than {options.RequestTimeout.TotalSeconds:0.###} s, so the server cancelled it. Ask for "
                    + "less in one request.", ErrorCodes.Timeout)).ConfigureAwait(false);
            return;
        }

        if (context.RequestAborted.IsCancellationRequested)
        {
            observed?.Ended("cancelled");

            // Nobody is left to read it; the log of requests has the status.
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return;
        }

        if (keepIn is not null && result is { ErrorCount: 0, IsProvisional: false } && StatusOf(context, root) == StatusCodes.Status200OK)
        {
            keepIn.Keep(new ResponseLookup(plan, variables, extensions), buffer.WrittenSpan, result.Cost);
        }

        await AnswerAsync(context, mediaType, result, root, buffer, mayBeCached: options.MayBeCached && costMode == CostMode.Enforce)
            .ConfigureAwait(false);
    }

    // HotChocolate's header; what it does not know is as if it were not there.
    private static CostMode CostModeOf(HttpRequest request) => request.Headers["GraphQL-Cost"].ToString() switch
    {
        "report" => CostMode.Report,
        "validate" => CostMode.Validate,
        _ => CostMode.Enforce,
    };

    private int StatusOf(HttpContext context, object root) => options.Status?.Invoke(context, root) ?? StatusCodes.Status200OK;

    private ValueTask AnswerAsync(
        HttpContext context, ResponseMediaType mediaType, ExecutionResult result, object root, ResponseBuffer buffer, bool mayBeCached)
    {
        if (result.ErrorCount > 0)
        {
            GraphQLTelemetry.Count(result.Errors);
        }

        if (result.ErrorCount > 0 || !mayBeCached)
        {
            context.Response.Headers.CacheControl = "no-store";
        }
        else if (!mediaType.IsEventStream && !HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.Headers.CacheControl = _cacheHeaders.CacheControl;
            return new(new Representation(Content.InMemory(buffer.WrittenMemory), mediaType.ContentType)
            {
                Version = options.Version?.Invoke(root),
                Vary = _cacheHeaders.Vary,
                IsCompressible = false,
            }.SendAsync(context));
        }

        var status = result.IsRequestError ? mediaType.RequestErrorStatus : StatusOf(context, root);
        return Answers.WriteAsync(context, mediaType, status, buffer);
    }
}
