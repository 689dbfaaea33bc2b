using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.Http;

/// <summary>Answers a subscription with a stream that lasts until its events end, the client leaves or the server stops.</summary>
internal sealed class SubscriptionAnswer(GraphQLHttpOptions options)
{
    public async Task SendAsync(HttpContext context, OperationPlan plan, JsonElement variables, ObservedOperation? observed = null)
    {
        // A server that stops waits for its requests; this one would never end. Without "complete" the client knows to come back.
        var stopping = context.RequestServices.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
        using var abort = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        Func<ReadOnlyMemory<byte>>? extensions = options.Extensions is null ? null : () => options.ExtensionsFor(context);
        try
        {
            var result = await options.Executor
                .SubscribeAsync(plan, variables, options.RootValue(context), context.RequestServices, abort.Token, extensions)
                .ConfigureAwait(false);
            await EventStream.BeginAsync(context).ConfigureAwait(false);
            observed?.Ended(result.IsRequestError ? "refused" : "ok");
            if (result.IsRequestError)
            {
                GraphQLTelemetry.Count(result.Errors);
                using var buffer = new ResponseBuffer(1024);
                ErrorWriter.WriteRequestErrors(buffer, result.Errors, options.ExtensionsFor(context).Span);
                await EventStream.NextAsync(context, buffer.WrittenMemory).ConfigureAwait(false);
            }
            else
            {
                await SendAsync(context, result.Responses, abort.Token).ConfigureAwait(false);
            }

            await EventStream.CompleteAsync(context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (abort.IsCancellationRequested)
        {
            // There is nobody left to tell. Leaving is how a subscription ends.
        }
    }

    private async Task SendAsync(HttpContext context, IAsyncEnumerable<ReadOnlyMemory<byte>> responses, CancellationToken abort)
    {
        var reader = responses.GetAsyncEnumerator(abort);
        await using (reader.ConfigureAwait(false))
        {
            while (await NextAsync(context, reader, abort).ConfigureAwait(false))
            {
                await EventStream.NextAsync(context, reader.Current).ConfigureAwait(false);
            }
        }
    }

    private async Task<bool> NextAsync(HttpContext context, IAsyncEnumerator<ReadOnlyMemory<byte>> reader, CancellationToken abort)
    {
        var next = reader.MoveNextAsync().AsTask();
        while (!next.IsCompleted)
        {
            // Without the token: the reader has it, and must have come to its end before it is disposed.
            await ((Task)next.WaitAsync(options.KeepAliveInterval, options.TimeProvider, CancellationToken.None))
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!next.IsCompleted && !abort.IsCancellationRequested)
            {
                await EventStream.KeepAliveAsync(context).ConfigureAwait(false);
            }
        }

        return await next.ConfigureAwait(false);
    }
}
