using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>A fragment is spread only where an object can be of the type around it and of the fragment's own type (spec 5.5.2.3).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible
/// <code>{ plan { ... on Task { code } } }</code>
/// is refused: a plan is never a task.
/// </remarks>
internal sealed class FragmentSpreadIsPossible(ValidationContext context)
    : ValidationRule(context, "PossibleFragmentSpreads", "sec-Fragment-Spread-Is-Possible")
{
    // Spreads repeat; pairs of types are few.
    private readonly Dictionary<(CompositeType, CompositeType), bool> _overlaps = [];

    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (Context.Type is CompositeType type && Context.ParentType is { } parentType && !Overlap(type, parentType))
        {
            Report($"Fragment cannot be spread here as objects of type \"{parentType}\" can never be of type \"{type}\".", fragment);
        }
    }

    public override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        if (Context.FindOutputType(Context.Fragments.Find(spread.Name.Value)?.TypeCondition) is CompositeType type
            && Context.ParentType is { } parentType
            && !Overlap(type, parentType))
        {
            Report(
                $"Fragment \"{spread.Name}\" cannot be spread here as objects of type \"{parentType}\" can never be of type \"{type}\".",
                spread);
        }
    }

    private bool Overlap(CompositeType a, CompositeType b)
    {
        if (ReferenceEquals(a, b))
        {
            return true;
        }

        if (!_overlaps.TryGetValue((a, b), out var overlap))
        {
            overlap = Schema.GetPossibleTypes(a).Intersect(Schema.GetPossibleTypes(b)).Any();
            _overlaps.Add((a, b), overlap);
        }

        return overlap;
    }
}
