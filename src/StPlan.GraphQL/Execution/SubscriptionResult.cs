using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace StPlan.GraphQL.Execution;

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
    /// A response for each event, as JSON, in memory that is used again for the next one. To be read once; it ends with the events, or by
    /// disposing its enumerator (Unsubscribe, spec 6.2.3.3). A stream that breaks off ends with a response that has errors and no data.
    /// </summary>
    public IAsyncEnumerable<ReadOnlyMemory<byte>>? Responses { get; }
}
