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
