using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>A field or directive is given every required argument: one that is non-null and has no default (spec 5.4.3).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Required-Arguments
/// <code>{ task { code } }</code>
/// is refused: <c>task</c> requires <c>code</c>.
/// </remarks>
internal sealed class RequiredArguments(ValidationContext context)
    : ValidationRule(context, "ProvidedRequiredArguments", "sec-Required-Arguments")
{
    public override void EnterField(FieldNode field)
    {
        if (Context.Field is { } definition)
        {
            Check(field, field.Arguments, definition.Arguments);
        }
    }

    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (Context.Directive is { } definition)
        {
            Check(directive, directive.Arguments, definition.Arguments);
        }
    }

    private void Check(SyntaxNode owner, ImmutableArray<ArgumentNode> arguments, ImmutableArray<InputValue> definitions)
    {
        foreach (var definition in definitions)
        {
            if (definition.IsRequired && !arguments.Any(a => a.Name.Value == definition.Name))
            {
                var argument = $"{Describe(owner)}({definition.Name}:)";
                Report($"Argument \"{argument}\" of type \"{definition.Type}\" is required, but it was not provided.", owner);
            }
        }
    }

    private string Describe(SyntaxNode owner) => owner is DirectiveNode directive
        ? $"@{directive.Name}"
        : $"{Context.ParentType}.{Context.Field}";
}
