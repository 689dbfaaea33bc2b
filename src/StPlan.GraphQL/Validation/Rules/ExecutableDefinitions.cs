using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>A document that is executed has only operations and fragments (spec 5.1.1).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Executable-Definitions
/// <code>type Plan { number: String }</code>
/// is refused: a type is defined.
/// </remarks>
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
