using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>How large an operation is once its fragments are written out (see <see cref="DocumentMeasure"/>).</summary>
/// <param name="Fields">Number of fields; <see cref="int.MaxValue"/> stands for that many or more.</param>
/// <param name="Depth">How deep fields are nested; 1 when no field has a selection set.</param>
public readonly record struct OperationMeasure(OperationDefinitionNode Operation, int Fields, int Depth);
