using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>An operation uses every variable that it defines, in itself or in the fragments that it reaches (spec 5.8.4).</summary>
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
