using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>Variables are of input types: scalars, enums, input objects and lists of them (spec 5.8.2).</summary>
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
