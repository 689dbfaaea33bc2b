using System.Globalization;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>
/// Fields of one response name can be merged into one: they are the same field, or never of the same object and of one shape
/// (spec 5.3.2).
/// </summary>
internal sealed class FieldSelectionMerging(ValidationContext context)
    : ValidationRule(context, "OverlappingFieldsCanBeMerged", "sec-Field-Selection-Merging")
{
    private readonly SelectionCollector _collector = new(context);
    private FieldConflicts? _conflicts;
    private FieldPair? _unexplained;

    public override void EnterDocument(DocumentNode document)
    {
        var budget = new ComparisonBudget(Context.Limits.MaxFieldComparisons);
        _unexplained = new MergedSelections(Context, _collector, budget).FindConflict();
        if (_unexplained is not null)
        {
            _conflicts = new FieldConflicts(_collector, new ComparisonBudget(Context.Limits.MaxFieldComparisons));
        }
        else if (budget.IsExhausted)
        {
            var limit = budget.Limit.ToString("N0", CultureInfo.InvariantCulture);
            ReportLimit(
                $"Merging the fields of this document takes more than {limit} comparisons, which is the limit "
                + $"({nameof(ValidationLimits.MaxFieldComparisons)}).");
        }
    }

    public override void EnterSelectionSet(SelectionSetNode selectionSet, SyntaxNode owner)
    {
        // An inline fragment's selections belong to the selection set around it.
        if (_conflicts is null || owner is InlineFragmentNode || selectionSet.Selections is [FieldNode or FragmentSpreadNode])
        {
            return;
        }

        var conflicts = _conflicts.Within(_collector.Of(selectionSet, Context.ParentType));
        foreach (var conflict in conflicts.TakeWhile(_ => !Context.IsAborted))
        {
            _unexplained = null;
            Report(conflict.Message, [.. conflict.First, .. conflict.Second]);
        }
    }

    public override void LeaveDocument(DocumentNode document)
    {
        // The explanation may have ended for want of budget or stack: then there is at least the pair that was found.
        if (_unexplained is { } pair && pair.Conflict() is { } reason)
        {
            Report(FieldConflict.Between(pair, reason).Message, pair.First.Node, pair.Second.Node);
        }
    }
}
