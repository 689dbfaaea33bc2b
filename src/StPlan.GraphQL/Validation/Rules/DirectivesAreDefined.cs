using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>The schema defines every directive of the document (spec 5.7.1).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Directives-Are-Defined
/// <code>{ plan @hide { number } }</code>
/// is refused: the schema has no <c>@hide</c>.
/// </remarks>
internal sealed class DirectivesAreDefined(ValidationContext context)
    : ValidationRule(context, "KnownDirectives", "sec-Directives-Are-Defined")
{
    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (Context.Directive is null)
        {
            var name = $"@{directive.Name}";
            Report($"Unknown directive \"{name}\".{Suggestions.DidYouMean(name, Schema.Directives.Select(d => $"@{d.Name}"))}", directive);
        }
    }
}
