using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>The type of a variable is a scalar, an enum, an input object or a list of them (spec 5.8.2).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types
/// <code>query ($task: Task) { plan { number } }</code>
/// is refused: <c>Task</c> is an object type.
/// </remarks>
internal sealed class VariablesAreInputTypes(ValidationContext context)
    : ValidationRule(context, "VariablesAreInputTypes", "sec-Variables-Are-Input-Types")
{
    public override void EnterVariableDefinition(VariableDefinitionNode variable)
    {
        if (Schema.ResolveType(variable.Type) is { IsInputType: false } type)
        {
            Report($"Variable \"${variable.Name}\" cannot be non-input type \"{type}\".", variable.Type);
        }
    }
}
