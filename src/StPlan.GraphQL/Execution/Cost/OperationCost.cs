namespace StPlan.GraphQL.Execution;

/// <summary>What an operation costs with given variables, counted before it runs.</summary>
/// <param name="FieldCost">For the resolvers that run.</param>
/// <param name="TypeCost">For the objects of the answer.</param>
public readonly record struct OperationCost(double FieldCost, double TypeCost);
