using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>A directive stands only where its definition allows it (spec 5.7.2).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations
/// <code>query @skip(if: true) { plan { number } }</code>
/// is refused: <c>@skip</c> is for fields and fragments.
/// </remarks>
internal sealed class DirectivesAreInValidLocations(ValidationContext context)
    : ValidationRule(context, "KnownDirectives", "sec-Directives-Are-in-Valid-Locations")
{
    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (Context.Directive is { } definition && !definition.Locations.Contains(location))
        {
            var allowed = string.Join(", ", definition.Locations.Select(OnTheWire));
            Report($"Directive \"@{directive.Name}\" may not be used on {OnTheWire(location)}. It may be used on: {allowed}.", directive);
        }
    }

    // FragmentSpread → FRAGMENT_SPREAD, as in the spec.
    private static string OnTheWire(DirectiveLocation location) =>
        string.Concat(location.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : $"{char.ToUpperInvariant(c)}"));
}
