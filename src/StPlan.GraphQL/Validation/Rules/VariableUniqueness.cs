using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>An operation defines each variable once (spec 5.8.1).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Variable-Uniqueness
/// <code>query ($n: Int, $n: Int) { tasks(first: $n) { totalCount } }</code>
/// is refused: <c>$n</c> is defined twice.
/// </remarks>
internal sealed class VariableUniqueness(ValidationContext context)
    : ValidationRule(context, "UniqueVariableNames", "sec-Variable-Uniqueness")
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        foreach (var same in operation.VariableDefinitions.GroupBy(v => v.Name).Where(g => g.Skip(1).Any()))
        {
            Report($"There can be only one variable named \"${same.Key}\".", [.. same.Select(v => v.Variable.Name)]);
        }
    }
}
