using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>A spread names a fragment of the document (spec 5.5.2.1).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined
/// <code>{ plan { ...Nowhere } }</code>
/// is refused: no fragment has this name.
/// </remarks>
internal sealed class FragmentSpreadTargetDefined(ValidationContext context)
    : ValidationRule(context, "KnownFragmentNames", "sec-Fragment-Spread-Target-Defined")
{
    public override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        var name = spread.Name.Value;
        if (Context.Fragments.Find(name) is null)
        {
            var known = Context.Document.Fragments.Select(f => f.Name.Value).Distinct();
            Report($"Unknown fragment \"{name}\".{Suggestions.DidYouMean(name, known)}", spread.Name);
        }
    }
}
