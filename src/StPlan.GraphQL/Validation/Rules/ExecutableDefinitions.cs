using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>A document to be executed holds operations and fragments only (spec 5.1.1).</summary>
internal sealed class ExecutableDefinitions(ValidationContext context)
    : ValidationRule(context, "ExecutableDefinitions", "sec-Executable-Definitions")
{
    public override void EnterDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions.OfType<TypeSystemDefinitionNode>())
        {
            var name = definition switch
            {
                TypeDefinitionNode type => $"\"{type.Name}\"",
                DirectiveDefinitionNode directive => $"\"{directive.Name}\"",
                _ => "schema",
            };
            Report($"The {name} definition is not executable.", definition);
        }
    }
}
