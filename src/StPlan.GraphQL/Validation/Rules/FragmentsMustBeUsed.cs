using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>An operation spreads every fragment, directly or through other fragments (spec 5.5.1.4).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used
/// <code>{ plan { number } } fragment F on Plan { number }</code>
/// is refused: nothing spreads <c>F</c>.
/// </remarks>
internal sealed class FragmentsMustBeUsed(ValidationContext context)
    : ValidationRule(context, "NoUnusedFragments", "sec-Fragments-Must-Be-Used")
{
    public override void LeaveDocument(DocumentNode document)
    {
        var used = Context.Fragments.ReachableFrom(document.Operations).Select(f => f.Name.Value).ToHashSet();
        foreach (var fragment in document.Fragments.Where(f => !used.Contains(f.Name.Value)))
        {
            Report($"Fragment \"{fragment.Name}\" is never used.", fragment);
        }
    }
}
