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
