using System.Collections.Immutable;

namespace StPlan.GraphQL.Language;

// Spec 2.2 – 2.8, 2.10 and 2.12: documents, operations, selections, directives.
public sealed partial class Printer
{
    private static readonly PrintLayout.Style Block = new("{\n", "\n", "\n}", Levels: 1);
    private static readonly PrintLayout.Style Parentheses = new("(", ", ", ")");
    private static readonly PrintLayout.Style BrokenParentheses = new("(\n", "\n", "\n)", Levels: 1);
    private static readonly PrintLayout.Style BrokenVariables = new("(\n", "\n", "\n)");
    private static readonly PrintLayout.Style Definitions = new("", "\n\n", "");

    private bool _allowShorthand = true;

    private void WriteDocument(DocumentNode document)
    {
        DefinitionNode? previous = null;
        _layout.WriteList(
            document.Definitions,
            definition =>
            {
                _allowShorthand = !WouldTakeBraces(previous);
                Write(definition);
                previous = definition;
            },
            Definitions.Separator,
            static (_, _) => Definitions);
    }

    // After `type Foo` without fields the braces of a query in shorthand would be read as its fields.
    private static bool WouldTakeBraces(DefinitionNode? definition) => definition switch
    {
        SchemaDefinitionNode schema => schema.OperationTypes.IsEmpty,
        ObjectTypeDefinitionNode type => type.Fields.IsEmpty,
        InterfaceTypeDefinitionNode type => type.Fields.IsEmpty,
        EnumTypeDefinitionNode type => type.Values.IsEmpty,
        InputObjectTypeDefinitionNode input => input.Fields.IsEmpty,
        _ => false,
    };

    private void WriteOperation(OperationDefinitionNode operation)
    {
        WriteDescription(operation.Description);

        // A query without anything of its own is written in shorthand.
        if (!_allowShorthand || operation is not
            {
                Operation: OperationType.Query, Description: null, Name: null, VariableDefinitions.IsEmpty: true, Directives.IsEmpty: true
            })
        {
            Write(OperationKeyword(operation.Operation));
            if (operation.Name is not null || !operation.VariableDefinitions.IsEmpty)
            {
                Write(" ");
                Write(operation.Name?.Value ?? "");
            }

            if (!operation.VariableDefinitions.IsEmpty)
            {
                // A description needs a line of its own.
                _layout.WriteList(
                    operation.VariableDefinitions,
                    Write,
                    Parentheses.Separator,
                    static (_, lineBreaks) => lineBreaks > 0 ? BrokenVariables : Parentheses);
            }

            WriteDirectives(operation.Directives);
            Write(" ");
        }

        Write(operation.SelectionSet);
    }

    private static string OperationKeyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, null),
    };

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        WriteDescription(variable.Description);
        Write(variable.Variable);
        WriteTypeAndDefault(variable.Type, variable.DefaultValue);
        WriteDirectives(variable.Directives);
    }

    private void WriteFragment(FragmentDefinitionNode fragment)
    {
        WriteDescription(fragment.Description);
        Write($"fragment {fragment.Name} on {fragment.TypeCondition}");
        WriteDirectives(fragment.Directives);
        Write(" ");
        Write(fragment.SelectionSet);
    }

    private void WriteField(FieldNode field)
    {
        var name = field.Alias is null ? field.Name.Value : $"{field.Alias}: {field.Name}";
        Write(name);
        if (!field.Arguments.IsEmpty)
        {
            _layout.WriteList(
                field.Arguments,
                Write,
                Parentheses.Separator,
                (length, _) => name.Length + length + 2 > MaxLineLength ? BrokenParentheses : Parentheses);
        }

        WriteDirectives(field.Directives);
        if (field.SelectionSet is not null)
        {
            Write(" ");
            Write(field.SelectionSet);
        }
    }

    private void WriteFragmentSpread(FragmentSpreadNode spread)
    {
        Write($"...{spread.Name}");
        WriteDirectives(spread.Directives);
    }

    private void WriteInlineFragment(InlineFragmentNode fragment)
    {
        Write(fragment.TypeCondition is null ? "..." : $"... on {fragment.TypeCondition}");
        WriteDirectives(fragment.Directives);
        Write(" ");
        Write(fragment.SelectionSet);
    }

    private void WriteDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            Write(" ");
            Write(directive);
        }
    }

    private void WriteDirective(DirectiveNode directive)
    {
        Write($"@{directive.Name}");
        if (!directive.Arguments.IsEmpty)
        {
            _layout.WriteList(directive.Arguments, Write, Parentheses.Separator, static (_, _) => Parentheses);
        }
    }

    private void WriteBlock<T>(ImmutableArray<T> items)
        where T : SyntaxNode => _layout.WriteList(items, Write, Block.Separator, static (_, _) => Block);
}
