using System.Collections.Immutable;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>
/// Measures documents before they are validated, so that what fragments would multiply is refused at once. Each fragment is measured
/// once, so it takes linear time; on a cycle of fragments, which validation refuses (spec 5.5.2.2), each is counted once.
/// </summary>
public static class DocumentMeasure
{
    /// <returns>The measures of the operations, in the order of the document.</returns>
    public static ImmutableArray<OperationMeasure> Measure(DocumentNode document)
    {
        var fragments = new FragmentIndex(document);
        var measured = new Dictionary<ExecutableDefinitionNode, Part>(ReferenceEqualityComparer.Instance);
        return
        [
            .. document.Operations.Select(operation =>
            {
                var part = Measure(operation, fragments, measured);
                return new OperationMeasure(operation, (int)part.Fields, (int)part.Depth);
            }),
        ];
    }

    // After what it spreads, each definition is put together from its parts; on a stack of its own, as chains of fragments may be long.
    private static Part Measure(OperationDefinitionNode operation, FragmentIndex fragments, Dictionary<ExecutableDefinitionNode, Part> measured)
    {
        var pending = new Stack<Part>([Begin(operation, measured)]);
        while (pending.TryPeek(out var part))
        {
            if (part.Next == part.Spreads.Count)
            {
                part.IsComplete = true;
                pending.Pop();
                continue;
            }

            var (name, depth) = part.Spreads[part.Next];
            var fragment = fragments.Find(name);
            if (fragment is not null && !measured.ContainsKey(fragment))
            {
                pending.Push(Begin(fragment, measured));
                continue;
            }

            part.Next++;
            if (fragment is not null && measured[fragment] is { IsComplete: true } spread)
            {
                part.Fields = Math.Min(part.Fields + spread.Fields, int.MaxValue);
                part.Depth = Math.Min(Math.Max(part.Depth, depth + spread.Depth), int.MaxValue);
            }
        }

        return measured[operation];
    }

    private static Part Begin(ExecutableDefinitionNode definition, Dictionary<ExecutableDefinitionNode, Part> measured)
    {
        var part = new Part();
        Count(definition.SelectionSet, 0, part);
        measured.Add(definition, part);
        return part;
    }

    /// <param name="depth">How many fields are around the selection set, in its definition.</param>
    private static void Count(SelectionSetNode selectionSet, int depth, Part into)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    into.Fields++;
                    into.Depth = Math.Max(into.Depth, depth + 1);
                    if (field.SelectionSet is { } nested)
                    {
                        Count(nested, depth + 1, into);
                    }

                    break;
                case InlineFragmentNode inline:
                    Count(inline.SelectionSet, depth, into);
                    break;
                case FragmentSpreadNode spread:
                    into.Spreads.Add((spread.Name.Value, depth));
                    break;
            }
        }
    }

    /// <summary>An operation or fragment: its own fields at first, those of what it spreads added one spread after the other.</summary>
    private sealed class Part
    {
        public long Fields { get; set; }

        public long Depth { get; set; }

        public List<(string Name, int Depth)> Spreads { get; } = [];

        /// <summary>The spread to be added next.</summary>
        public int Next { get; set; }

        public bool IsComplete { get; set; }
    }
}
