using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>The schema defines every type that a fragment or a variable names (spec 5.5.1.2 and 5.8.2).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence
/// <code>{ plan { ... on Nothing { number } } }</code>
/// is refused: the schema has no type <c>Nothing</c>.
/// </remarks>
internal sealed class FragmentSpreadTypeExistence(ValidationContext context)
    : ValidationRule(context, "KnownTypeNames", "sec-Fragment-Spread-Type-Existence")
{
    public override void EnterNamedType(NamedTypeNode type)
    {
        var name = type.Name.Value;
        if (Schema.FindType(name) is null)
        {
            var known = Schema.Types.Where(t => !t.IsIntrospectionType).Select(t => t.Name);
            Report($"Unknown type \"{name}\".{Suggestions.DidYouMean(name, known)}", type);
        }
    }
}
