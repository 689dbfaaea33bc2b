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
    private static Part Measure(
        OperationDefinitionNode operation, FragmentIndex fragments, Dictionary<ExecutableDefinitionNode, Part> measured)
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

/// <summary>
/// Counts what stands in a document as written, fragments not expanded: in one pass, before anything dearer is done with it.
/// </summary>
/// <param name="Aliases">Fields with an alias.</param>
/// <param name="Directives">Directives on anything.</param>
public readonly record struct DocumentCounts(int Aliases, int Directives)
{
    public static DocumentCounts Of(DocumentNode document)
    {
        var (aliases, directives) = (0, 0);
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            directives += definition.Directives.Length;
            if (definition is OperationDefinitionNode operation)
            {
                directives += operation.VariableDefinitions.Sum(v => v.Directives.Length);
            }

            Count(definition.SelectionSet.Selections, ref aliases, ref directives);
        }

        return new DocumentCounts(aliases, directives);
    }

    private static void Count(ImmutableArray<SelectionNode> selections, ref int aliases, ref int directives)
    {
        foreach (var selection in selections)
        {
            directives += selection.Directives.Length;
            switch (selection)
            {
                case FieldNode field:
                    aliases += field.Alias is null ? 0 : 1;
                    Count(field.SelectionSet?.Selections ?? [], ref aliases, ref directives);
                    break;
                case InlineFragmentNode inline:
                    Count(inline.SelectionSet.Selections, ref aliases, ref directives);
                    break;
                default:
                    break;
            }
        }
    }
}

/// <summary>How large an operation is once its fragments are written out (see <see cref="DocumentMeasure"/>).</summary>
/// <param name="Fields">Number of fields; <see cref="int.MaxValue"/> stands for that many or more.</param>
/// <param name="Depth">How deep fields are nested; 1 when no field has a selection set.</param>
public readonly record struct OperationMeasure(OperationDefinitionNode Operation, int Fields, int Depth);
