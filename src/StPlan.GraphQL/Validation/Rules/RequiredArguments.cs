using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>A field or directive is given every argument that it requires: non-null, without a default (spec 5.4.3).</summary>
internal sealed class RequiredArguments(ValidationContext context) : ValidationRule(context, "ProvidedRequiredArguments", "sec-Required-Arguments")
{
    public override void EnterField(FieldNode field)
    {
        if (Context.Field is { } definition)
        {
            Check(field, field.Arguments, definition.Arguments, name => $"{Context.ParentType}.{field.Name}({name}:)");
        }
    }

    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (Context.Directive is { } definition)
        {
            Check(directive, directive.Arguments, definition.Arguments, name => $"@{directive.Name}({name}:)");
        }
    }

    private void Check(SyntaxNode node, ImmutableArray<ArgumentNode> arguments, ImmutableArray<InputValue> definitions, Func<string, string> coordinate)
    {
        foreach (var definition in definitions)
        {
            if (definition.IsRequired && arguments.All(a => a.Name.Value != definition.Name))
            {
                Report($"Argument \"{coordinate(definition.Name)}\" of type \"{definition.Type}\" is required, but it was not provided.", node);
            }
        }
    }
}
