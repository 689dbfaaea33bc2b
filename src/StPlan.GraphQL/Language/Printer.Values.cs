namespace StPlan.GraphQL.Language;

// Spec 2.9 and 2.10: input values and variables.
public sealed partial class Printer
{
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
