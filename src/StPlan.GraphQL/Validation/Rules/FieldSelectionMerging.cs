using System.Globalization;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>
/// Fields with the same response name can be merged: they are the same field with the same arguments, or they belong to objects that are
/// never the same, and have the same shape (spec 5.3.2).
/// </summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
/// <code>{ task(code: "I.1") { code } task(code: "I.2") { code } }</code>
/// is refused: one name, two values.
/// </remarks>
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
