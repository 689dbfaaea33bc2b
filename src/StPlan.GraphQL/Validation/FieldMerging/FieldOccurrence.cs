using System.Collections.Immutable;
using System.Text;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>A field of a document with the type that it is selected from, and its definition there; null when they are unknown.</summary>
internal sealed class FieldOccurrence(FieldNode node, CompositeType? parentType, OutputField? definition)
{
    private string? _arguments;

    public FieldNode Node { get; } = node;

    public CompositeType? ParentType { get; } = parentType;

    public string Name => Node.Name.Value;

    public GraphQLType? Type => definition?.Type;

    /// <summary>The same text for the same set of arguments, in whatever order they and the fields of input objects are given.</summary>
    public string Arguments => _arguments ??= Describe(Node.Arguments);

    private static string Describe(ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.IsEmpty)
        {
            return "";
        }

        var text = new StringBuilder();
        foreach (var argument in arguments.OrderBy(a => a.Name.Value, StringComparer.Ordinal))
        {
            text.Append(argument.Name.Value).Append(':');
            Describe(argument.Value, text);
        }

        return text.ToString();
    }

    private static void Describe(ValueNode value, StringBuilder text)
    {
        switch (value)
        {
            case ListValueNode list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    Describe(item, text);
                }

                text.Append(']');
                break;
            case ObjectValueNode @object:
                text.Append('{');
                foreach (var field in @object.Fields.OrderBy(f => f.Name.Value, StringComparer.Ordinal))
                {
                    text.Append(field.Name.Value).Append(':');
                    Describe(field.Value, text);
                }

                text.Append('}');
                break;
            default:
                text.Append(Printer.Print(value)).Append(' ');
                break;
        }
    }
}
