using System.Collections.Immutable;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Execution;

/// <summary>A selection set that takes part in a merge, with the tests under which it does.</summary>
internal readonly record struct SelectionSource(SelectionSetNode SelectionSet, ImmutableArray<InclusionTest> Tests);

/// <summary>One occurrence of a field in the document, with the tests on the way to it.</summary>
internal readonly record struct FieldOccurrence(FieldNode Node, ImmutableArray<InclusionTest> Tests);

/// <summary>
/// A place in the response that a field has when the occurrence there is in and none at an earlier place is: CollectFields orders
/// fields by the first occurrence that is in.
/// </summary>
internal readonly record struct FieldPlace(CollectedField Field, InclusionCondition Condition);

/// <summary>All occurrences of one response name in a selection set on one object type, in the order of the document.</summary>
internal sealed record CollectedField(List<FieldOccurrence> Occurrences)
{
    /// <summary>The tests of those occurrences that can give the field its place.</summary>
    public List<ImmutableArray<InclusionTest>> Places { get; } = [];

    public FieldNode First => Occurrences[0].Node;

    public ImmutableArray<FieldNode> Nodes => [.. Occurrences.Select(o => o.Node)];

    /// <summary>The selection sets below the field, to be merged (spec 6.4.3, MergeSelectionSets).</summary>
    public IReadOnlyList<SelectionSource> SubSelections =>
        [.. Occurrences.Where(o => o.Node.SelectionSet is not null).Select(o => new SelectionSource(o.Node.SelectionSet!, o.Tests))];
}
