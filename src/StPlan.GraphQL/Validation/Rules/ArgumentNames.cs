using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>The field or directive defines every argument that it is given (spec 5.4.1).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Argument-Names
/// <code>{ task(number: 9) { code } }</code>
/// is refused: <c>task</c> has no argument <c>number</c>.
/// </remarks>
internal sealed class ArgumentNames(ValidationContext context) : ValidationRule(context, "KnownArgumentNames", "sec-Argument-Names")
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
        foreach (var argument in arguments)
        {
            if (!definitions.Any(d => d.Name == argument.Name.Value))
            {
                var suggestion = Suggestions.DidYouMean(argument.Name.Value, definitions.Select(d => d.Name));
                Report($"Unknown argument \"{argument.Name}\" on {Describe(owner)}.{suggestion}", argument);
            }
        }
    }

    private string Describe(SyntaxNode owner) => owner is DirectiveNode directive
        ? $"directive \"@{directive.Name}\""
        : $"field \"{Context.ParentType}.{Context.Field}\"";
}
