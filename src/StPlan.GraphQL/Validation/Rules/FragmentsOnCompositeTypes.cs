using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>A fragment is on an object type, an interface or a union (spec 5.5.1.3).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types
/// <code>{ plan { number ... on String { length } } }</code>
/// is refused: a text has no fields.
/// </remarks>
internal sealed class FragmentsOnCompositeTypes(ValidationContext context)
    : ValidationRule(context, "FragmentsOnCompositeTypes", "sec-Fragments-on-Object-Interface-or-Union-Types")
{
    public override void EnterFragment(FragmentDefinitionNode fragment) => Check($"Fragment \"{fragment.Name}\"", fragment.TypeCondition);

    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is { } condition)
        {
            Check("Fragment", condition);
        }
    }

    private void Check(string fragment, NamedTypeNode condition)
    {
        if (Schema.FindType(condition.Name.Value) is { } type and not CompositeType)
        {
            Report($"{fragment} cannot condition on non composite type \"{type}\".", condition);
        }
    }
}
