using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>An operation uses every variable that it defines, itself or in fragments that it spreads (spec 5.8.4).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-All-Variables-Used
/// <code>query ($year: Int) { plan { number } }</code>
/// is refused: <c>$year</c> is not used.
/// </remarks>
internal sealed class AllVariablesUsed(ValidationContext context) : ValidationRule(context, "NoUnusedVariables", "sec-All-Variables-Used")
{
    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in document.Operations.Where(o => o.VariableDefinitions.Length > 0))
        {
            var used = Context.Variables.Of(operation).Select(u => u.Name).ToHashSet();
            foreach (var variable in operation.VariableDefinitions.Where(v => !used.Contains(v.Name)))
            {
                var place = operation.Name is { } name ? $" in operation \"{name}\"" : "";
                Report($"Variable \"${variable.Name}\" is never used{place}.", variable);
            }
        }
    }
}
