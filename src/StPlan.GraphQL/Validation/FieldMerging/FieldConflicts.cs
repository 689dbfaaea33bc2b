using System.Runtime.CompilerServices;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>
/// Explains the conflicts in a document of which <see cref="MergedSelections"/> has found that there are some: pair by pair, as
/// graphql-js does, so that errors have the places and the wording that its users know. Pairs may be many, hence the budget; what
/// it cuts off are explanations, never the verdict.
/// </summary>
internal sealed class FieldConflicts(SelectionCollector collector, ComparisonBudget budget)
{
    // What it costs to put a conflict into words, in comparisons.
    private const int ConflictCost = 100;

    // Ids of compared pairs. A pair compared as not exclusive is compared as exclusive too, which asks for less.
    private readonly HashSet<(int Selections, int Fragment, bool AreExclusive)> _comparedWithFragment = [];
    private readonly HashSet<(int Fragment, int Fragment2, bool AreExclusive)> _comparedFragments = [];

    /// <summary>The conflicts among the fields of a selection set, those of the fragments that it spreads included.</summary>
    public List<FieldConflict> Within(CollectedSelections selections)
    {
        var conflicts = new List<FieldConflict>();
        foreach (var group in selections.Fields.Values)
        {
            for (var i = 0; i < group.Count && !budget.IsExhausted; i++)
            {
                for (var j = i + 1; j < group.Count && !budget.IsExhausted; j++)
                {
                    Compare(group[i], group[j], false, conflicts);
                }
            }
        }

        for (var i = 0; i < selections.Fragments.Count && !budget.IsExhausted; i++)
        {
            CompareWithFragment(selections, selections.Fragments[i], false, conflicts);
            for (var j = i + 1; j < selections.Fragments.Count && !budget.IsExhausted; j++)
            {
                CompareFragments(selections.Fragments[i], selections.Fragments[j], false, conflicts);
            }
        }

        return conflicts;
    }

    private static bool WasCompared(HashSet<(int, int, bool)> compared, int a, int b, bool areExclusive) =>
        (areExclusive && compared.Contains((a, b, false))) || !compared.Add((a, b, areExclusive));

    private void Add(List<FieldConflict> conflicts, FieldConflict conflict)
    {
        conflicts.Add(conflict);
        budget.TrySpend(ConflictCost);
    }

    private void Compare(FieldOccurrence first, FieldOccurrence second, bool areParentsExclusive, List<FieldConflict> conflicts)
    {
        if (!budget.TrySpend() || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return;
        }

        var areExclusive = areParentsExclusive
            || (first.ParentType is ObjectType && second.ParentType is ObjectType && !ReferenceEquals(first.ParentType, second.ParentType));
        var pair = new FieldPair(first, second, areExclusive);
        if (pair.Conflict() is { } reason)
        {
            Add(conflicts, FieldConflict.Between(pair, reason));
        }
        else if (collector.Under(first) is { } selections1 && collector.Under(second) is { } selections2)
        {
            var below = new List<FieldConflict>();
            Compare(selections1, selections2, areExclusive, below);
            if (below.Count > 0)
            {
                Add(conflicts, FieldConflict.Under(pair, below));
            }
        }
    }

    private void Compare(CollectedSelections selections1, CollectedSelections selections2, bool areExclusive, List<FieldConflict> conflicts)
    {
        CompareFields(selections1, selections2, areExclusive, conflicts);
        foreach (var fragment2 in selections2.Fragments)
        {
            CompareWithFragment(selections1, fragment2, areExclusive, conflicts);
        }

        foreach (var fragment1 in selections1.Fragments)
        {
            CompareWithFragment(selections2, fragment1, areExclusive, conflicts);
        }

        foreach (var fragment1 in selections1.Fragments)
        {
            foreach (var fragment2 in selections2.Fragments.TakeWhile(_ => !budget.IsExhausted))
            {
                CompareFragments(fragment1, fragment2, areExclusive, conflicts);
            }
        }
    }

    private void CompareFields(
        CollectedSelections selections1,
        CollectedSelections selections2,
        bool areExclusive,
        List<FieldConflict> conflicts)
    {
        if (selections2.Fields.Count == 0)
        {
            return;
        }

        foreach (var (name, group1) in selections1.Fields)
        {
            if (!budget.TrySpend())
            {
                return;
            }

            foreach (var field1 in selections2.Fields.TryGetValue(name, out var group2) ? group1 : [])
            {
                foreach (var field2 in group2!.TakeWhile(_ => !budget.IsExhausted))
                {
                    Compare(field1, field2, areExclusive, conflicts);
                }
            }
        }
    }

    private void CompareWithFragment(
        CollectedSelections selections,
        FragmentDefinitionNode fragment,
        bool areExclusive,
        List<FieldConflict> conflicts)
    {
        var spread = collector.Of(fragment);
        if (selections.Fields.Count == 0
            || !budget.TrySpend()
            || !RuntimeHelpers.TryEnsureSufficientExecutionStack()
            || WasCompared(_comparedWithFragment, selections.Id, spread.Id, areExclusive)
            || selections == spread)
        {
            return;
        }

        CompareFields(selections, spread, areExclusive, conflicts);
        foreach (var nested in spread.Fragments)
        {
            CompareWithFragment(selections, nested, areExclusive, conflicts);
        }
    }

    private void CompareFragments(
        FragmentDefinitionNode fragment1,
        FragmentDefinitionNode fragment2,
        bool areExclusive,
        List<FieldConflict> conflicts)
    {
        var (spread1, spread2) = (collector.Of(fragment1), collector.Of(fragment2));
        if (spread1 == spread2
            || !budget.TrySpend()
            || !RuntimeHelpers.TryEnsureSufficientExecutionStack()
            || WasCompared(_comparedFragments, Math.Min(spread1.Id, spread2.Id), Math.Max(spread1.Id, spread2.Id), areExclusive))
        {
            return;
        }

        CompareFields(spread1, spread2, areExclusive, conflicts);
        foreach (var nested in spread2.Fragments)
        {
            CompareFragments(fragment1, nested, areExclusive, conflicts);
        }

        foreach (var nested in spread1.Fragments)
        {
            CompareFragments(nested, fragment2, areExclusive, conflicts);
        }
    }
}
