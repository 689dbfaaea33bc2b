using System.Collections.Immutable;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Execution;

/// <summary>A selection set that takes part in a merge, with the tests under which it does.</summary>
internal readonly record struct SelectionSource(SelectionSetNode SelectionSet, ImmutableArray<InclusionTest> Tests);

/// <summary>One occurrence of a field in the document, with the tests on the way to it.</summary>
internal readonly record struct FieldOccurrence(FieldNode Node, ImmutableArray<InclusionTest> Tests);

/// <summary>All occurrences of one response name in a selection set on one object type, in the order of the document.</summary>
internal sealed record CollectedField(List<FieldOccurrence> Occurrences)
{
    public FieldNode First => Occurrences[0].Node;

    public ImmutableArray<FieldNode> Nodes => [.. Occurrences.Select(o => o.Node)];

    public InclusionCondition Condition => new([.. Occurrences.Select(o => o.Tests)]);

    /// <summary>The selection sets below the field, to be merged (spec 6.4.3, MergeSelectionSets).</summary>
    public IReadOnlyList<SelectionSource> SubSelections =>
        [.. Occurrences.Where(o => o.Node.SelectionSet is not null).Select(o => new SelectionSource(o.Node.SelectionSet!, o.Tests))];
}
