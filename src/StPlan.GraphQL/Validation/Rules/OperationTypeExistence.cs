using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>The schema has a root type for each kind of operation in the document (spec 5.2.1.1).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Operation-Type-Existence
/// <code>mutation { publish }</code>
/// is refused: the schema has no mutations.
/// </remarks>
internal sealed class OperationTypeExistence(ValidationContext context)
    : ValidationRule(context, "KnownOperationTypes", "sec-Operation-Type-Existence")
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (Schema.GetRootType(operation.Operation) is null)
        {
            Report($"The {operation.Operation.ToString().ToLowerInvariant()} operation is not supported by the schema.", operation);
        }
    }
}
