using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>An operation defines every variable that it uses, itself or in fragments that it spreads (spec 5.8.3).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined
/// <code>query { task(code: $code) { code } }</code>
/// is refused: <c>$code</c> is not defined.
/// </remarks>
internal sealed class AllVariableUsesDefined(ValidationContext context)
    : ValidationRule(context, "NoUndefinedVariables", "sec-All-Variable-Uses-Defined")
{
    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in document.Operations)
        {
            var defined = operation.VariableDefinitions.Select(v => v.Name).ToHashSet();
            foreach (var usage in Context.Variables.Of(operation).Where(u => !defined.Contains(u.Name)).TakeWhile(_ => !Context.IsAborted))
            {
                Report(
                    $"Variable \"${usage.Name}\" is not defined{(operation.Name is { } by ? $" by operation \"{by}\"" : "")}."
                    + Suggestions.DidYouMean($"${usage.Name}", defined.Select(name => $"${name}")),
                    usage.Variable,
                    operation);
            }
        }
    }
}
