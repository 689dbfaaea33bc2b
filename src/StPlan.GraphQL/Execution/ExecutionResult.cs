namespace StPlan.GraphQL.Execution;

/// <summary>How an execution went; the response itself is in the buffer that it was given.</summary>
/// <param name="IsRequestError">Nothing was executed: the response has errors and no data (spec 7.1.2).</param>
/// <param name="ErrorCount">How many errors the response has.</param>
/// <param name="Plan">The operation that ran; null when there was none to run.</param>
public readonly record struct ExecutionResult(bool IsRequestError, int ErrorCount, OperationPlan? Plan);
