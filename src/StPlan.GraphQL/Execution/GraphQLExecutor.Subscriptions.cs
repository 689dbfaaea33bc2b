using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.Execution;

/// <content>Subscriptions (spec 6.2.3): an operation whose answer is a stream of responses, one for each event.</content>
public sealed partial class GraphQLExecutor
{
    /// <summary>Subscribe (spec 6.2.3): makes the stream of events, and from it the stream of responses.</summary>
    /// <inheritdoc cref="SubscribeAsync(OperationPlan, JsonElement, object, IServiceProvider?, CancellationToken, Func{ReadOnlyMemory{byte}}?)"/>
    public ValueTask<SubscriptionResult> SubscribeAsync(
        in GraphQLRequest request,
        object rootValue,
        IServiceProvider? services = null,
        CancellationToken requestAborted = default,
        Func<ReadOnlyMemory<byte>>? extensions = null)
    {
        var plan = Prepare(request, out var errors);
        return plan is null
            ? new(new SubscriptionResult(errors))
            : SubscribeAsync(plan, request.Variables, rootValue, services, requestAborted, extensions);
    }

    /// <summary>
    /// Subscribes with an operation that <see cref="Prepare(in GraphQLRequest, out ImmutableArray{GraphQLError})"/> gave.
    /// </summary>
    /// <param name="rootValue">The parent of the root field while the stream is made; from then on each event is.</param>
    /// <param name="requestAborted">Ends the stream, and everything that works for it.</param>
    /// <param name="extensions">Asked for each response, since a stream may outlive what they say: its <c>extensions</c>, as JSON without
    /// the braces.</param>
    /// <exception cref="OperationCanceledException">The request was aborted.</exception>
    public async ValueTask<SubscriptionResult> SubscribeAsync(
        OperationPlan plan,
        JsonElement variableValues,
        object rootValue,
        IServiceProvider? services = null,
        CancellationToken requestAborted = default,
        Func<ReadOnlyMemory<byte>>? extensions = null)
    {
        if (plan.Source is not { } source)
        {
            return new([new GraphQLError("The operation is no subscription: use ExecuteAsync.", ErrorCodes.BadRequest)]);
        }

        var variableErrors = new List<GraphQLError>(0);
        var variables = VariableValues.Coerce(plan.Variables, variableValues, plan.Document, _options.Parser.MaxNesting, variableErrors);
        if (variableErrors.Count > 0)
        {
            return new([.. variableErrors]);
        }

        // The cost of one event: how many there will be, nobody knows.
        if (CostReport.BeyondLimits(plan.Cost.Of(variables), _options) is { IsEmpty: false } tooCostly)
        {
            return new(tooCostly);
        }

        // Never given back to the plan: the stream may look at its context for as long as it lives.
        var subscribing = new OperationExecution(plan);
        subscribing.Begin(null!, 0, variables, rootValue, services, requestAborted);
        var events = await source.CreateAsync(subscribing, rootValue).ConfigureAwait(false);
        if (events is null)
        {
            ReportUnexpected(subscribing.Errors, plan);
            return new([.. subscribing.Errors]);
        }

        return new(RespondAsync(plan, variables, events, services, extensions, requestAborted));
    }

    // MapSourceToResponseEvent and ExecuteSubscriptionEvent (spec 6.2.3.2).
    private async IAsyncEnumerable<ReadOnlyMemory<byte>> RespondAsync(
        OperationPlan plan,
        VariableValues variables,
        IAsyncEnumerable<object?> events,
        IServiceProvider? services,
        Func<ReadOnlyMemory<byte>>? extensions,
        CancellationToken requestAborted,
        [EnumeratorCancellation] CancellationToken reading = default)
    {
        using var abort = CancellationTokenSource.CreateLinkedTokenSource(requestAborted, reading);
        using var buffer = new ResponseBuffer();
        var source = events.GetAsyncEnumerator(abort.Token);
        await using (source.ConfigureAwait(false))
        {
            while (true)
            {
                buffer.Reset();
                var (hasEvent, error) = await MoveNextAsync(source, plan, abort.Token).ConfigureAwait(false);
                if (error is not null)
                {
                    ReportUnexpected([error], plan);
                    ErrorWriter.WriteRequestErrors(buffer, [error], (extensions?.Invoke() ?? default).Span);
                    yield return buffer.WrittenMemory;
                }

                if (!hasEvent)
                {
                    yield break;
                }

                var execution = plan.Rent();
                execution.Begin(buffer, _options.MaxResponseBytes, variables, source.Current!, services, abort.Token);
                execution.Extensions = extensions?.Invoke() ?? default;
                _ = plan.Root.IsAsync ? await RunAsync(execution, source.Current!).ConfigureAwait(false) : Run(execution, source.Current!);
                yield return buffer.WrittenMemory;
            }
        }
    }

    private static async ValueTask<(bool HasEvent, GraphQLError? Error)> MoveNextAsync(
        IAsyncEnumerator<object?> source, OperationPlan plan, CancellationToken abort)
    {
        try
        {
            return (await source.MoveNextAsync().ConfigureAwait(false), null);
        }
        catch (Exception exception) when (!abort.IsCancellationRequested)
        {
            return (false, plan.Source!.ErrorOf(exception));
        }
    }

    private void ReportUnexpected(IEnumerable<GraphQLError> errors, OperationPlan plan)
    {
        foreach (var exception in errors.Select(e => e.Exception).OfType<Exception>())
        {
            OnUnexpectedError?.Invoke(exception, plan);
        }
    }
}
