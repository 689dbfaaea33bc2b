using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

// Directives, arguments and the values in them.
internal sealed partial class DocumentWalk
{
    private void Walk(ImmutableArray<DirectiveNode> directives, DirectiveLocation location)
    {
        if (directives.IsEmpty)
        {
            return;
        }

        foreach (var rule in rules)
        {
            rule.EnterDirectives(directives, location);
        }

        var outer = Position;
        foreach (var directive in directives)
        {
            var definition = context.Schema.FindDirective(directive.Name.Value);
            Position = outer with { Directive = definition };
            foreach (var rule in rules)
            {
                rule.EnterDirective(directive, location);
            }

            foreach (var argument in directive.Arguments)
            {
                Walk(argument, definition?.FindArgument(argument.Name.Value));
            }
        }

        Position = outer;
    }

    private void Walk(ArgumentNode argument, InputValue? definition)
    {
        var outer = Position;
        var hasDefault = definition?.DefaultValue is not null;
        Position = outer with { InputType = definition?.Type, ParentInputType = null, HasDefault = hasDefault };
        Walk(argument.Value);
        Position = outer;
    }

    private void Walk(ValueNode value)
    {
        if (value is VariableNode variable)
        {
            context.Variables.Add(_definition!, new VariableUsage(variable, Position.InputType, Position.ParentInputType, Position.HasDefault));
            return;
        }

        foreach (var rule in rules)
        {
            rule.EnterValue(value);
        }

        var outer = Position;
        if (value is ListValueNode list)
        {
            var itemType = outer.InputType?.NullableType is ListType listType ? listType.ItemType : null;
            Position = outer with { InputType = itemType, ParentInputType = null, HasDefault = false };
            foreach (var item in list.Items)
            {
                Walk(item);
            }
        }
        else if (value is ObjectValueNode @object)
        {
            // One object stands for a list of one, at any depth (spec 3.11), hence the innermost type.
            var type = outer.InputType?.Innermost as InputObjectType;
            foreach (var field in @object.Fields)
            {
                var definition = type?.FindField(field.Name.Value);
                var hasDefault = definition?.DefaultValue is not null;
                Position = outer with { InputType = definition?.Type, ParentInputType = type, HasDefault = hasDefault };
                foreach (var rule in rules)
                {
                    rule.EnterObjectField(field);
                }

                Walk(field.Value);
            }
        }

        Position = outer;
    }
}
