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

/// <summary>Why two fields of one response name cannot be merged.</summary>
/// <param name="Reason">Reads on from "conflict because".</param>
/// <param name="First">The first field, and under it those fields in conflict with the second's.</param>
/// <param name="Second">The second field, and under it those in conflict with the first's.</param>
internal sealed record FieldConflict(string ResponseName, string Reason, IReadOnlyList<FieldNode> First, IReadOnlyList<FieldNode> Second)
{
    // As in graphql-js, so that errors of hostile documents stay small.
    private const int MaxReasonLength = 1_000;
    private const int MaxNodes = 20;

    public string Message =>
        $"Fields \"{ResponseName}\" conflict because {Reason}. Use different aliases on the fields to fetch both if this was intentional.";

    public static FieldConflict Between(FieldPair pair, string reason) =>
        new(pair.First.Node.ResponseName, reason, [pair.First.Node], [pair.Second.Node]);

    /// <summary>Two fields that conflict because of what is selected under them.</summary>
    public static FieldConflict Under(FieldPair pair, IReadOnlyList<FieldConflict> conflicts)
    {
        var reason = "";
        foreach (var conflict in conflicts.TakeWhile(_ => reason.Length <= MaxReasonLength))
        {
            reason += $"{(reason.Length > 0 ? " and " : "")}subfields \"{conflict.ResponseName}\" conflict because {conflict.Reason}";
        }

        return new FieldConflict(
            pair.First.Node.ResponseName,
            reason.Length > MaxReasonLength ? $"{reason[..MaxReasonLength]}…" : reason,
            Nodes(pair.First.Node, conflicts.Select(c => c.First)),
            Nodes(pair.Second.Node, conflicts.Select(c => c.Second)));
    }

    private static List<FieldNode> Nodes(FieldNode field, IEnumerable<IReadOnlyList<FieldNode>> below)
    {
        var nodes = new List<FieldNode> { field };
        foreach (var conflict in below.TakeWhile(_ => nodes.Count < MaxNodes))
        {
            nodes.AddRange(conflict.TakeLast(MaxNodes - nodes.Count));
        }

        return nodes;
    }
}

/// <summary>Two fields of one response name.</summary>
/// <param name="AreExclusive">Whether no object has both, so that only the shapes of their values have to agree.</param>
internal readonly record struct FieldPair(FieldOccurrence First, FieldOccurrence Second, bool AreExclusive)
{
    /// <summary>Why the two themselves cannot be merged, whatever is selected under them; null when they can.</summary>
    public string? Conflict()
    {
        if (!AreExclusive)
        {
            if (First.Name != Second.Name)
            {
                return $"\"{First.Name}\" and \"{Second.Name}\" are different fields";
            }

            if (First.Arguments != Second.Arguments)
            {
                return "they have differing arguments";
            }
        }

        return HaveSameShape(First.Type, Second.Type) ? null : $"they return conflicting types \"{First.Type}\" and \"{Second.Type}\"";
    }

    /// <summary>SameResponseShape (spec 5.3.2), without what is selected. Of an unknown type nothing can be said.</summary>
    private static bool HaveSameShape(GraphQLType? a, GraphQLType? b) => (a, b) switch
    {
        (null, _) or (_, null) => true,
        (NonNullType x, NonNullType y) => HaveSameShape(x.OfType, y.OfType),
        (NonNullType, _) or (_, NonNullType) => false,
        (ListType x, ListType y) => HaveSameShape(x.ItemType, y.ItemType),
        (ListType, _) or (_, ListType) => false,
        _ => ReferenceEquals(a, b) || (!a.IsLeafType && !b.IsLeafType),
    };
}

/// <summary>
/// How many fields may still be looked at. Every step of field merging is paid for, so no document takes longer than this.
/// </summary>
internal sealed class ComparisonBudget(int limit)
{
    public int Limit { get; } = limit;

    public int Spent { get; private set; }

    public bool IsExhausted { get; private set; }

    /// <summary>False once there is nothing left: the caller gives up.</summary>
    public bool TrySpend(int steps = 1)
    {
        if (IsExhausted || steps > Limit - Spent)
        {
            IsExhausted = true;
            return false;
        }

        Spent += steps;
        return true;
    }
}
