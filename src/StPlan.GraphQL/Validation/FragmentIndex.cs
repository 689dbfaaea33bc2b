using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>The fragments of a document by name, and which of them an operation reaches. Each definition is looked through once.</summary>
internal sealed class FragmentIndex
{
    private readonly Dictionary<string, FragmentDefinitionNode> _byName = [];
    private readonly Dictionary<ExecutableDefinitionNode, List<FragmentSpreadNode>> _spreads = new(ReferenceEqualityComparer.Instance);

    public FragmentIndex(DocumentNode document)
    {
        // Of two fragments of one name, which is a mistake of its own (spec 5.5.1.1), the last one counts.
        foreach (var fragment in document.Fragments)
        {
            _byName[fragment.Name.Value] = fragment;
        }
    }

    public FragmentDefinitionNode? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The spreads in a definition at any depth, those of its own selection set first.</summary>
    public List<FragmentSpreadNode> SpreadsIn(ExecutableDefinitionNode definition)
    {
        if (_spreads.TryGetValue(definition, out var spreads))
        {
            return spreads;
        }

        spreads = [];
        var selectionSets = new Stack<SelectionSetNode>([definition.SelectionSet]);
        while (selectionSets.TryPop(out var selectionSet))
        {
            foreach (var selection in selectionSet.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } nested }:
                        selectionSets.Push(nested);
                        break;
                    case InlineFragmentNode inline:
                        selectionSets.Push(inline.SelectionSet);
                        break;
                }
            }
        }

        _spreads.Add(definition, spreads);
        return spreads;
    }

    /// <summary>The fragments that a definition spreads, directly or through other fragments; each once, whatever the cycles.</summary>
    public IReadOnlyCollection<FragmentDefinitionNode> ReachableFrom(params IEnumerable<ExecutableDefinitionNode> definitions)
    {
        var reached = new HashSet<FragmentDefinitionNode>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<ExecutableDefinitionNode>(definitions);
        while (pending.TryPop(out var definition))
        {
            foreach (var spread in SpreadsIn(definition))
            {
                if (Find(spread.Name.Value) is { } fragment && reached.Add(fragment))
                {
                    pending.Push(fragment);
                }
            }
        }

        return reached;
    }
}
