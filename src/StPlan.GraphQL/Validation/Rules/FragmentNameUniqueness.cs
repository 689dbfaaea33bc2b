using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>No two fragments have the same name (spec 5.5.1.1).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness
/// <code>{ plan { ...F } } fragment F on Plan { number } fragment F on Plan { title }</code>
/// is refused: two are named <c>F</c>.
/// </remarks>
internal sealed class FragmentNameUniqueness(ValidationContext context)
    : ValidationRule(context, "UniqueFragmentNames", "sec-Fragment-Name-Uniqueness")
{
    private readonly Dictionary<string, NameNode> _seen = [];

    public override void EnterFragment(FragmentDefinitionNode fragment)
    {
        if (!_seen.TryAdd(fragment.Name.Value, fragment.Name))
        {
            Report($"There can be only one fragment named \"{fragment.Name}\".", _seen[fragment.Name.Value], fragment.Name);
        }
    }
}
