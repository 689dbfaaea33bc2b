namespace StPlan.GraphQL.Language;

/// <summary>
/// Syntax trees back to text, in the format of graphql-js 17: two spaces a level, a blank line between definitions, and
/// arguments, lists and input objects broken into lines when they would not fit into 80 columns. What is printed parses to a
/// tree that prints the same.
/// </summary>
public sealed partial class Printer
{
    private const int MaxLineLength = 80;

    private readonly PrintLayout _layout = new();

    private Printer()
    {
    }

    public static string Print(SyntaxNode node)
    {
        var printer = new Printer();
        printer.Write(node);
        return printer._layout.ToString();
    }

    private void Write(SyntaxNode node)
    {
        switch (node)
        {
            case NameNode name: Write(name.Value); break;
            case DocumentNode document: WriteDocument(document); break;
            case OperationDefinitionNode operation: WriteOperation(operation); break;
            case FragmentDefinitionNode fragment: WriteFragment(fragment); break;
            case VariableDefinitionNode variable: WriteVariableDefinition(variable); break;
            case SelectionSetNode selectionSet: WriteBlock(selectionSet.Selections); break;
            case FieldNode field: WriteField(field); break;
            case FragmentSpreadNode spread: WriteFragmentSpread(spread); break;
            case InlineFragmentNode fragment: WriteInlineFragment(fragment); break;
            case ArgumentNode argument: WriteNamed(argument.Name, argument.Value); break;
            case DirectiveNode directive: WriteDirective(directive); break;
            case ValueNode value: WriteValue(value); break;
            case ObjectFieldNode field: WriteNamed(field.Name, field.Value); break;
            case TypeNode type: Write(type.ToString()!); break;
            case TypeSystemDefinitionNode definition: WriteTypeSystemDefinition(definition); break;
            case OperationTypeDefinitionNode operationType: WriteOperationType(operationType); break;
            case FieldDefinitionNode field: WriteFieldDefinition(field); break;
            case InputValueDefinitionNode input: WriteInputValueDefinition(input); break;
            case EnumValueDefinitionNode value: WriteEnumValueDefinition(value); break;
            default: throw new ArgumentException($"No printed form for {node.GetType().Name}.", nameof(node));
        }
    }

    private void Write(string text) => _layout.Write(text);

    private void WriteNamed(NameNode name, ValueNode value)
    {
        Write(name.Value);
        Write(": ");
        Write(value);
    }

    // Spec 2.9 and 2.10: input values and variables.

    private static readonly PrintLayout.Style Brackets = new("[", ", ", "]");
    private static readonly PrintLayout.Style BrokenBrackets = new("[\n", "\n", "\n]", Levels: 1);
    private static readonly PrintLayout.Style Braces = new("{ ", ", ", " }");

    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable: Write($"${variable.Name}"); break;
            case IntValueNode number: Write(number.Value); break;
            case FloatValueNode number: Write(number.Value); break;
            case BooleanValueNode boolean: Write(boolean.Value ? "true" : "false"); break;
            case StringValueNode text: Write(text.Block ? BlockString.Print(text.Value) : QuotedString.Print(text.Value)); break;
            case NullValueNode: Write("null"); break;
            case EnumValueNode name: Write(name.Value); break;
            case ListValueNode list: WriteList(list); break;
            case ObjectValueNode fields: WriteObject(fields); break;
            default: throw new ArgumentException($"No printed form for {value.GetType().Name}.", nameof(value));
        }
    }

    private void WriteList(ListValueNode list) => _layout.WriteList(
        list.Items,
        Write,
        Brackets.Separator,
        static (length, _) => length + 2 > MaxLineLength ? BrokenBrackets : Brackets);

    // An empty object has both blanks, as in graphql-js.
    private void WriteObject(ObjectValueNode value) => _layout.WriteList(
        value.Fields,
        Write,
        Braces.Separator,
        static (length, _) => length + 4 > MaxLineLength ? Block : Braces);
}
