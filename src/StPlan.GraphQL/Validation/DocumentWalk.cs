using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>
/// The one walk over a document: shows each node to each rule, with the types there. Fragments are walked where they are defined,
/// not where they are spread, so the walk is linear, and no deeper than the parser's limit of nesting.
/// </summary>
internal sealed partial class DocumentWalk(ValidationContext context, ImmutableArray<ValidationRule> rules)
{
    private ExecutableDefinitionNode? _definition;

    private TypePosition Position
    {
        get => context.Position;
        set => context.Position = value;
    }

    public void Walk()
    {
        foreach (var rule in rules)
        {
            rule.EnterDocument(context.Document);
        }

        // Definitions of the type system are not executable (spec 5.1.1): that is all there is to say about them.
        foreach (var definition in context.Document.Definitions.OfType<ExecutableDefinitionNode>().TakeWhile(_ => !context.IsAborted))
        {
            Walk(definition);
        }

        foreach (var rule in rules)
        {
            rule.LeaveDocument(context.Document);
        }
    }

    private void Walk(ExecutableDefinitionNode definition)
    {
        _definition = definition;
        if (definition is FragmentDefinitionNode fragment)
        {
            Position = new TypePosition(Type: context.FindOutputType(fragment.TypeCondition));
            foreach (var rule in rules)
            {
                rule.EnterFragment(fragment);
            }

            Walk(fragment.TypeCondition);
            Walk(fragment.Directives, DirectiveLocation.FragmentDefinition);
        }
        else if (definition is OperationDefinitionNode operation)
        {
            Position = new TypePosition(Type: context.Schema.GetRootType(operation.Operation));
            foreach (var rule in rules)
            {
                rule.EnterOperation(operation);
            }

            foreach (var variable in operation.VariableDefinitions)
            {
                Walk(variable);
            }

            Walk(operation.Directives, operation.Operation switch
            {
                OperationType.Query => DirectiveLocation.Query,
                OperationType.Mutation => DirectiveLocation.Mutation,
                _ => DirectiveLocation.Subscription,
            });
        }

        Walk(definition.SelectionSet, definition);
    }

    private void Walk(VariableDefinitionNode variable)
    {
        var outer = Position;
        Position = outer with { InputType = context.Schema.ResolveType(variable.Type) is { IsInputType: true } type ? type : null };
        foreach (var rule in rules)
        {
            rule.EnterVariableDefinition(variable);
        }

        Walk(variable.Type);
        if (variable.DefaultValue is { } defaultValue)
        {
            Walk(defaultValue);
        }

        Position = outer;
        Walk(variable.Directives, DirectiveLocation.VariableDefinition);
    }

    private void Walk(TypeNode type)
    {
        var named = type switch
        {
            NonNullTypeNode nonNull => nonNull.Type,
            ListTypeNode list => list.Type,
            _ => null,
        };
        if (named is not null)
        {
            Walk(named);
            return;
        }

        foreach (var rule in rules)
        {
            rule.EnterNamedType((NamedTypeNode)type);
        }
    }

    private void Walk(SelectionSetNode selectionSet, SyntaxNode owner)
    {
        var outer = Position;
        Position = outer with { ParentType = outer.Type?.Innermost as CompositeType };
        foreach (var rule in rules)
        {
            rule.EnterSelectionSet(selectionSet, owner);
        }

        foreach (var selection in selectionSet.Selections)
        {
            if (context.IsAborted)
            {
                break;
            }

            var inner = Position;
            switch (selection)
            {
                case FieldNode field: Walk(field); break;
                case InlineFragmentNode fragment: Walk(fragment); break;
                case FragmentSpreadNode spread: Walk(spread); break;
            }

            Position = inner;
        }

        Position = outer;
    }

    private void Walk(FieldNode field)
    {
        var definition = Position.ParentType is { } parentType ? context.Schema.FindField(parentType, field.Name.Value) : null;
        Position = Position with { Field = definition, Type = definition?.Type };
        foreach (var rule in rules)
        {
            rule.EnterField(field);
        }

        foreach (var argument in field.Arguments)
        {
            Walk(argument, definition?.FindArgument(argument.Name.Value));
        }

        Walk(field.Directives, DirectiveLocation.Field);
        if (field.SelectionSet is { } selectionSet)
        {
            Walk(selectionSet, field);
        }
    }

    private void Walk(InlineFragmentNode fragment)
    {
        var type = fragment.TypeCondition is null ? Position.ParentType : context.FindOutputType(fragment.TypeCondition);
        Position = Position with { Type = type };
        foreach (var rule in rules)
        {
            rule.EnterInlineFragment(fragment);
        }

        if (fragment.TypeCondition is { } condition)
        {
            Walk(condition);
        }

        Walk(fragment.Directives, DirectiveLocation.InlineFragment);
        Walk(fragment.SelectionSet, fragment);
    }

    private void Walk(FragmentSpreadNode spread)
    {
        foreach (var rule in rules)
        {
            rule.EnterFragmentSpread(spread);
        }

        Walk(spread.Directives, DirectiveLocation.FragmentSpread);
    }

    // Directives, arguments and the values in them.

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
            context.Variables
                .Add(_definition!, new VariableUsage(variable, Position.InputType, Position.ParentInputType, Position.HasDefault));
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
