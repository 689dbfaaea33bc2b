using System.Text.Json;
using Microsoft.AspNetCore.Http;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.Http;

/// <summary>Executes a request and sends its answer.</summary>
internal sealed class OperationAnswer(GraphQLHttpOptions options)
{
    private readonly CacheHeaders _cacheHeaders = new(options);
    private readonly SubscriptionAnswer _subscriptions = new(options);

    public Task SendAsync(HttpContext context, ResponseMediaType mediaType, in GraphQLRequest request)
    {
        if (options.Executor.Prepare(request, out var errors) is { } plan)
        {
            return SendAsync(context, mediaType, plan, request.Variables);
        }

        return Answers.RefuseAsync(context, options, mediaType, mediaType.RequestErrorStatus, errors);
    }

    public Task SendAsync(HttpContext context, ResponseMediaType mediaType, OperationPlan plan, JsonElement variables)
    {
        // A GET must not change anything (GraphQL over HTTP, "GET"): crawlers and proxies repeat it as they like. And HEAD of a stream has no end.
        var operation = plan.Operation.Operation;
        var method = context.Request.Method;
        if (!HttpMethods.IsPost(method) && (operation == OperationType.Mutation || (operation == OperationType.Subscription && HttpMethods.IsHead(method))))
        {
            context.Response.Headers.Allow = "POST";
            return Answers.RefuseAsync(context, options, mediaType, new HttpRequestProblem(405, $"A {(operation == OperationType.Mutation ? "mutation" : "subscription")} cannot be sent by {method}; use POST."));
        }

        if (operation != OperationType.Subscription)
        {
            return ExecuteAsync(context, mediaType, plan, variables);
        }

        return ResponseMediaType.AcceptsEventStream(context.Request.Headers.Accept)
            ? _subscriptions.SendAsync(context, plan, variables)
            : Answers.RefuseAsync(context, options, mediaType, new HttpRequestProblem(
                406, "A subscription is answered with text/event-stream (GraphQL over SSE), which the Accept header does not name."));
    }

    private async Task ExecuteAsync(HttpContext context, ResponseMediaType mediaType, OperationPlan plan, JsonElement variables)
    {
        using var buffer = new ResponseBuffer();
        var root = options.RootValue(context);
        var extensions = options.Extensions?.Invoke(context, root) ?? default;
        options.AddHeaders?.Invoke(context, root);
        var costMode = CostModeOf(context.Request);

        // What is in memory is there at once; only an operation that waits can take too long, and only that pays for a timer.
        using var timeout = plan.IsAsync ? new CancellationTokenSource(options.RequestTimeout, options.TimeProvider) : null;
        using var abort = timeout is null ? null : CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, context.RequestAborted);
        ExecutionResult result;
        try
        {
            result = await options.Executor
                .ExecuteAsync(plan, variables, buffer, root, context.RequestServices, abort?.Token ?? context.RequestAborted, costMode, extensions)
                .ConfigureAwait(false);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            result = default;
        }
        catch (OperationCanceledException) when (timeout is { IsCancellationRequested: true })
        {
            // 503 under either media type, so that caches may answer with what they have (stale-if-error).
            await Answers.RefuseAsync(context, options, mediaType, new HttpRequestProblem(
                503, $"The operation took longer than the limit of {options.RequestTimeout.TotalSeconds:0.###} s and was cancelled.", ErrorCodes.Timeout)).ConfigureAwait(false);
            return;
        }

        if (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to read it; the log of requests has the status.
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return;
        }

        await AnswerAsync(context, mediaType, result, root, buffer, mayBeCached: options.MayBeCached && costMode == CostMode.Enforce).ConfigureAwait(false);
    }

    // HotChocolate's header; what it does not know is as if it were not there.
    private static CostMode CostModeOf(HttpRequest request) => request.Headers["GraphQL-Cost"].ToString() switch
    {
        "report" => CostMode.Report,
        "validate" => CostMode.Validate,
        _ => CostMode.Enforce,
    };

    private ValueTask AnswerAsync(
        HttpContext context, ResponseMediaType mediaType, ExecutionResult result, object root, ResponseBuffer buffer, bool mayBeCached)
    {
        if (result.ErrorCount > 0 || !mayBeCached)
        {
            context.Response.Headers.CacheControl = "no-store";
        }
        else if (!mediaType.IsEventStream
            && !HttpMethods.IsPost(context.Request.Method)
            && _cacheHeaders.Apply(context, options.Version?.Invoke(root), buffer.WrittenSpan))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return default;
        }

        var status = result.IsRequestError ? mediaType.RequestErrorStatus : options.Status?.Invoke(context, root) ?? 200;
        return Answers.WriteAsync(context, mediaType, status, buffer);
    }
}
