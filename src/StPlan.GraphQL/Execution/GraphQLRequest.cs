using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>A request to execute (spec 6.1).</summary>
/// <param name="Document">The document's UTF-8 bytes. They are copied when the document is new, so the caller may reuse them.</param>
/// <param name="OperationName">Which operation of the document; null when it has only one.</param>
/// <param name="Variables">An object, or undefined.</param>
/// <param name="Cost">What the client asks about the cost.</param>
public readonly record struct GraphQLRequest(
    ReadOnlyMemory<byte> Document, string? OperationName = null, JsonElement Variables = default, CostMode Cost = CostMode.Enforce);

/// <summary>How an execution went. The response is in the buffer that the caller gave.</summary>
/// <param name="IsRequestError">Nothing was executed: the response has errors and no data (spec 7.1.2).</param>
/// <param name="Errors">The errors that the response has; default for none.</param>
/// <param name="Plan">The operation that ran; null when there was none to run.</param>
/// <param name="Cost">What it costs, counted before it ran; null when it was refused before that.</param>
/// <param name="IsProvisional">Whether a resolver said that its value may soon be another
/// (<see cref="RequestState.IsProvisional"/>).</param>
public readonly record struct ExecutionResult(
    bool IsRequestError, ImmutableArray<GraphQLError> Errors, OperationPlan? Plan, OperationCost? Cost = null, bool IsProvisional = false)
{
    public int ErrorCount => Errors.IsDefaultOrEmpty ? 0 : Errors.Length;
}

/// <summary>How subscribing went: either a stream of responses, or the errors of a request that was refused.</summary>
public sealed class SubscriptionResult
{
    internal SubscriptionResult(ImmutableArray<GraphQLError> errors) => Errors = errors;

    internal SubscriptionResult(IAsyncEnumerable<ReadOnlyMemory<byte>> responses) => Responses = responses;

    /// <summary>Whether nothing was subscribed to (spec 6.2.3: a request error).</summary>
    [MemberNotNullWhen(false, nameof(Responses))]
    public bool IsRequestError => Responses is null;

    public ImmutableArray<GraphQLError> Errors { get; } = [];

    /// <summary>
    /// A response for each event, as JSON, in memory that the next event uses again. It can be read once. It ends with the events, or by
    /// disposing its enumerator (Unsubscribe, spec 6.2.3.3). A stream that breaks off ends with a response that has errors and no data.
    /// </summary>
    public IAsyncEnumerable<ReadOnlyMemory<byte>>? Responses { get; }
}
