using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>
/// FieldsInSetCanMerge (spec 5.3.2) for a whole document, in nearly linear time. The spec compares all pairs of fields; but to agree
/// is an equivalence, so each field is compared with the first of its group only, and what stands under the fields of a group is
/// merged and looked at once, as one set. The idea is Simon Adameit's: "GraphQL: Overlapping fields can be merged fast".
/// </summary>
internal sealed class MergedSelections(ValidationContext context, SelectionCollector collector, ComparisonBudget budget)
{
    private readonly Queue<MergedSet> _pending = new();
    private readonly HashSet<string> _known = [];
    private readonly HashSet<CollectedSelections> _covered = [];

    /// <summary>Two fields that cannot be merged; null when there are none, or when the budget is exhausted before any is found.</summary>
    public FieldPair? FindConflict()
    {
        // What an operation reaches is looked at from there, where more is merged; then the fragments that no operation spreads.
        foreach (var operation in context.Document.Operations)
        {
            Enqueue([collector.Of(operation.SelectionSet, context.Schema.GetRootType(operation.Operation))], isShapeOnly: false);
        }

        var conflict = Drain();
        foreach (var fragment in context.Document.Fragments)
        {
            var selections = collector.Of(fragment);
            if (conflict is null && !_covered.Contains(selections))
            {
                Enqueue([selections], isShapeOnly: false);
                conflict = Drain();
            }
        }

        return conflict;
    }

    // A queue instead of recursion: a chain of fragments may nest deeper than the call stack bears.
    private FieldPair? Drain()
    {
        while (!budget.IsExhausted && _pending.TryDequeue(out var set))
        {
            foreach (var group in Expand(set).Values.TakeWhile(_ => !budget.IsExhausted))
            {
                if (Check(group, set.IsShapeOnly) is { } conflict)
                {
                    return conflict;
                }
            }
        }

        return null;
    }

    /// <summary>The fields of the set by response name, those of spread fragments included.</summary>
    private Dictionary<string, List<FieldOccurrence>> Expand(MergedSet set)
    {
        var reached = Reach(set);
        if (reached is [var only])
        {
            return only.Fields;
        }

        var fields = new Dictionary<string, List<FieldOccurrence>>();
        foreach (var (name, occurrences) in reached.SelectMany(selections => selections.Fields))
        {
            if (!fields.TryGetValue(name, out var group))
            {
                fields.Add(name, group = []);
            }

            group.AddRange(occurrences);
        }

        return fields;
    }

    /// <summary>
    /// The members and the fragments that they spread, as far as they have fields of their own; each once whatever the cycles.
    /// </summary>
    private List<CollectedSelections> Reach(MergedSet set)
    {
        var reached = new List<CollectedSelections>();
        var seen = new HashSet<CollectedSelections>(set.Members);
        var pending = new Queue<CollectedSelections>(set.Members);
        while (pending.TryDequeue(out var selections) && budget.TrySpend(1 + selections.Fields.Count + selections.Fragments.Count))
        {
            if (!set.IsShapeOnly)
            {
                _covered.Add(selections);
            }

            if (selections.Fields.Count > 0)
            {
                reached.Add(selections);
            }

            foreach (var spread in selections.Fragments.Select(collector.Of).Where(seen.Add))
            {
                pending.Enqueue(spread);
            }
        }

        return reached;
    }

    private FieldPair? Check(List<FieldOccurrence> group, bool isShapeOnly)
    {
        if (group is [var alone])
        {
            if (collector.Under(alone) is { } under)
            {
                Enqueue([under], isShapeOnly);
            }

            return null;
        }

        // Fields of two object types exclude each other; those of an interface or a union may meet any.
        var objectTypes = group.Select(f => f.ParentType).OfType<ObjectType>().Distinct().ToList();
        if (isShapeOnly || objectTypes.Count > 1)
        {
            if (Compare(group, areExclusive: true) is { } conflict)
            {
                return conflict;
            }

            EnqueueUnder(group, isShapeOnly: true);
        }

        if (isShapeOnly)
        {
            return null;
        }

        foreach (var meeting in objectTypes.Count <= 1 ? [group] : objectTypes.Select(type => Meeting(group, type)))
        {
            if (Compare(meeting, areExclusive: false) is { } conflict)
            {
                return conflict;
            }

            EnqueueUnder(meeting, isShapeOnly: false);
        }

        return null;
    }

    private List<FieldOccurrence> Meeting(List<FieldOccurrence> group, ObjectType type) => budget.TrySpend(group.Count)
        ? group.FindAll(f => f.ParentType is not ObjectType || ReferenceEquals(f.ParentType, type))
        : [];

    private FieldPair? Compare(List<FieldOccurrence> group, bool areExclusive)
    {
        // Nothing can be said of unknown types, so the first known one stands for the group.
        var first = group.Find(f => f.Type is not null) ?? group.FirstOrDefault();
        foreach (var field in group)
        {
            if (!budget.TrySpend())
            {
                return null;
            }

            var pair = new FieldPair(first!, field, areExclusive);
            if (!ReferenceEquals(first, field) && pair.Conflict() is not null)
            {
                return pair;
            }
        }

        return null;
    }

    private void EnqueueUnder(List<FieldOccurrence> group, bool isShapeOnly) =>
        Enqueue([.. group.Select(collector.Under).OfType<CollectedSelections>()], isShapeOnly);

    private void Enqueue(List<CollectedSelections> members, bool isShapeOnly)
    {
        if (members.Count > 0 && _known.Add($"{isShapeOnly} {string.Join(' ', members.Select(m => m.Id).Order())}"))
        {
            _pending.Enqueue(new MergedSet(members, isShapeOnly));
        }
    }

    /// <param name="Members">The selection sets that are merged.</param>
    /// <param name="IsShapeOnly">Whether the fields above them exclude each other, so that only the shapes have to agree.</param>
    private sealed record MergedSet(List<CollectedSelections> Members, bool IsShapeOnly);
}
