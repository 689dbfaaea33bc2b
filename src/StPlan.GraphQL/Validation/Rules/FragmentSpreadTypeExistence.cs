using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>Types named by fragments, and by variables, are defined by the schema (spec 5.5.1.2 and 5.8.2).</summary>
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
