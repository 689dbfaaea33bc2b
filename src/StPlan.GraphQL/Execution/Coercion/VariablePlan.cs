using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>A variable that an operation defines, its default coerced already.</summary>
/// <param name="Start">Where the document defines it, as a byte offset.</param>
internal sealed record VariablePlan(string Name, GraphQLType Type, bool HasDefault, object? DefaultValue, int Start);
