using System.Collections.Immutable;
using System.Text;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>Collects each selection set of a document once.</summary>
internal sealed class SelectionCollector(ValidationContext context)
{
    // A selection set stands at one place of the document, so its parent type is always the same.
    private readonly Dictionary<SelectionSetNode, CollectedSelections> _collected = new(ReferenceEqualityComparer.Instance);

    public CollectedSelections Of(FragmentDefinitionNode fragment) =>
        Of(fragment.SelectionSet, context.FindOutputType(fragment.TypeCondition) as CompositeType);

    /// <summary>What stands under a field; null for a field without a selection set.</summary>
    public CollectedSelections? Under(FieldOccurrence field) =>
        field.Node.SelectionSet is { } selectionSet ? Of(selectionSet, field.Type?.Innermost as CompositeType) : null;

    public CollectedSelections Of(SelectionSetNode selectionSet, CompositeType? parentType)
    {
        if (!_collected.TryGetValue(selectionSet, out var selections))
        {
            selections = new CollectedSelections(_collected.Count, [], []);
            _collected.Add(selectionSet, selections);
            Collect(selectionSet, parentType, selections, new HashSet<string>());
        }

        return selections;
    }

    private void Collect(SelectionSetNode selectionSet, CompositeType? parentType, CollectedSelections into, HashSet<string> spread)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    if (!into.Fields.TryGetValue(field.ResponseName, out var same))
                    {
                        into.Fields.Add(field.ResponseName, same = []);
                    }

                    var definition = parentType is null ? null : context.Schema.FindField(parentType, field.Name.Value);
                    same.Add(new FieldOccurrence(field, parentType, definition));
                    break;
                case InlineFragmentNode inline:
                    var type = inline.TypeCondition is null ? parentType : context.FindOutputType(inline.TypeCondition) as CompositeType;
                    Collect(inline.SelectionSet, type, into, spread);
                    break;
                case FragmentSpreadNode { Name.Value: var name }
                    when spread.Add(name) && context.Fragments.Find(name) is { } fragment:
                    into.Fragments.Add(fragment);
                    break;
            }
        }
    }
}

/// <summary>What a selection set selects by itself: inline fragments are resolved, the fragments that it spreads are only named.</summary>
/// <param name="Id">Its number in the document, for sets and pairs of them.</param>
/// <param name="Fields">By response name, in the order of the document.</param>
/// <param name="Fragments">The fragments spread, each once; unknown ones are left out.</param>
internal sealed record CollectedSelections(
    int Id,
    Dictionary<string, List<FieldOccurrence>> Fields,
    List<FragmentDefinitionNode> Fragments)
{
    // Records compare by their contents; these are compared by who they are.
    public bool Equals(CollectedSelections? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Id;
}

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
