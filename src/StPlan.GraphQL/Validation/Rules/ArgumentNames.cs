using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>The field or directive defines every argument that it is given (spec 5.4.1).</summary>
internal sealed class ArgumentNames(ValidationContext context) : ValidationRule(context, "KnownArgumentNames", "sec-Argument-Names")
{
    public override void EnterField(FieldNode field)
    {
        if (Context.Field is { } definition)
        {
            Check(field.Arguments, definition.Arguments, () => $"field \"{Context.ParentType}.{field.Name}\"");
        }
    }

    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (Context.Directive is { } definition)
        {
            Check(directive.Arguments, definition.Arguments, () => $"directive \"@{directive.Name}\"");
        }
    }

    private void Check(ImmutableArray<ArgumentNode> arguments, ImmutableArray<InputValue> definitions, Func<string> owner)
    {
        foreach (var argument in arguments)
        {
            var name = argument.Name.Value;
            if (definitions.All(d => d.Name != name))
            {
                Report($"Unknown argument \"{name}\" on {owner()}.{Suggestions.DidYouMean(name, definitions.Select(d => d.Name))}", argument);
            }
        }
    }
}
