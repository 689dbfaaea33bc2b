namespace StPlan.GraphQL.Execution;

/// <summary>Why an input value does not fit its type: where inside the value, what was found, what was expected.</summary>
/// <param name="Path">Below the value: <c>.where.code</c>, <c>[2]</c>; empty for the value itself.</param>
internal sealed record CoercionProblem(string Path, string Message);
