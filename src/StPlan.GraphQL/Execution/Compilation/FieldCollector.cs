using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>
/// CollectFields (spec 6.3.2) for one object type, done when an operation is compiled: <c>@skip</c> and <c>@include</c> with constants are
/// decided here, those with variables become tests on the occurrence.
/// </summary>
internal sealed class FieldCollector(Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, ObjectType type)
{
    private readonly Dictionary<string, CollectedField> _fields = [];
    private readonly List<FieldPlace> _places = [];
    private readonly HashSet<(string Fragment, int Tests)> _visited = [];
    private readonly List<ImmutableArray<InclusionTest>> _distinctTests = [];

    /// <summary>The fields, at each place that they may have: which one it is can depend on variables.</summary>
    public static IReadOnlyList<FieldPlace> Collect(
        Schema schema,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        ObjectType type,
        IEnumerable<SelectionSource> sources)
    {
        var collector = new FieldCollector(schema, fragments, type);
        foreach (var source in sources)
        {
            collector.Collect(source.SelectionSet, source.Tests);
        }

        return collector._places;
    }

    private void Collect(SelectionSetNode selectionSet, ImmutableArray<InclusionTest> outerTests)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!InclusionTest.TryAdd(selection.Directives, outerTests, out var tests))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    if (!_fields.TryGetValue(field.ResponseName, out var collected))
                    {
                        _fields.Add(field.ResponseName, collected = new CollectedField([]));
                    }

                    collected.Occurrences.Add(new FieldOccurrence(field, tests));

                    // An earlier occurrence that needs no more than this one is always there first.
                    if (!collected.Places.Exists(earlier => earlier.All(test => tests.Contains(test))))
                    {
                        collected.Places.Add(tests);
                        _places.Add(new FieldPlace(collected, new InclusionCondition(tests)));
                    }

                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition):
                    Collect(inline.SelectionSet, tests);
                    break;
                case FragmentSpreadNode spread
                    when fragments.TryGetValue(spread.Name.Value, out var fragment)
                    && Applies(fragment.TypeCondition)
                    && IsFirstVisit(spread.Name.Value, tests):
                    Collect(fragment.SelectionSet, tests);
                    break;
                default:
                    break;
            }
        }
    }

    // DoesFragmentTypeApply (spec 6.3.2).
    private bool Applies(NamedTypeNode? condition) =>
        condition is null || (schema.FindType(condition.Name.Value) is { } conditionType && schema.IsSubType(type, conditionType));

    // A fragment adds nothing the second time, unless it is in under other tests.
    private bool IsFirstVisit(string fragment, ImmutableArray<InclusionTest> tests)
    {
        var number = _distinctTests.FindIndex(t => t.SequenceEqual(tests));
        if (number < 0)
        {
            number = _distinctTests.Count;
            _distinctTests.Add(tests);
        }

        return _visited.Add((fragment, number));
    }
}

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
