using System.Collections.Immutable;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>How an execution went; the response itself is in the buffer that it was given.</summary>
/// <param name="IsRequestError">Nothing was executed: the response has errors and no data (spec 7.1.2).</param>
/// <param name="Errors">The errors that the response has; default for none.</param>
/// <param name="Plan">The operation that ran; null when there was none to run.</param>
/// <param name="Cost">What it cost, as counted before it ran; null where it did not come to counting.</param>
/// <param name="IsProvisional">Whether a resolver said that its value may soon be another (<see cref="RequestState.IsProvisional"/>).</param>
public readonly record struct ExecutionResult(
    bool IsRequestError, ImmutableArray<GraphQLError> Errors, OperationPlan? Plan, OperationCost? Cost = null, bool IsProvisional = false)
{
    public int ErrorCount => Errors.IsDefaultOrEmpty ? 0 : Errors.Length;
}
