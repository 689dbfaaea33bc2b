using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>A directive stands once at a place, unless it is repeatable (spec 5.7.3).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location
/// <code>{ plan @skip(if: true) @skip(if: false) { number } }</code>
/// is refused: <c>@skip</c> is not repeatable.
/// </remarks>
internal sealed class DirectivesAreUniquePerLocation(ValidationContext context)
    : ValidationRule(context, "UniqueDirectivesPerLocation", "sec-Directives-Are-Unique-per-Location")
{
    public override void EnterDirectives(ImmutableArray<DirectiveNode> directives, DirectiveLocation location)
    {
        if (directives.Length < 2)
        {
            return;
        }

        var seen = new Dictionary<string, DirectiveNode>();
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (Schema.FindDirective(name) is { IsRepeatable: false } && !seen.TryAdd(name, directive))
            {
                Report($"The directive \"@{name}\" can only be used once at this location.", seen[name], directive);
            }
        }
    }
}
