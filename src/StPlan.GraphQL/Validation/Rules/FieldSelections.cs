using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>The type that a field is selected from defines the field (spec 5.3.1).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Field-Selections
/// <code>{ plan { colour } }</code>
/// is refused: <c>Plan</c> has no field <c>colour</c>.
/// </remarks>
internal sealed class FieldSelections(ValidationContext context) : ValidationRule(context, "FieldsOnCorrectType", "sec-Field-Selections")
{
    private const int MaxSuggestedTypes = 5;

    public override void EnterField(FieldNode field)
    {
        if (Context.ParentType is { } parentType && Context.Field is null)
        {
            var name = field.Name.Value;
            Report($"Cannot query field \"{name}\" on type \"{parentType}\".{Suggestion(parentType, name)}", field);
        }
    }

    // On an interface or a union the field is more often one of a possible type than misspelt.
    private string Suggestion(CompositeType parentType, string name)
    {
        string[] types = parentType is ObjectType ? [] :
        [
            .. Schema.GetPossibleTypes(parentType)
                .Where(type => type.FindField(name) is not null)
                .SelectMany(type => type.Interfaces.Where(i => i.FindField(name) is not null).Prepend<NamedType>(type))
                .GroupBy(type => type.Name)
                .OrderByDescending(type => type.Count())
                .ThenBy(type => type.Key, StringComparer.Ordinal)
                .Take(MaxSuggestedTypes)
                .Select(type => $"\"{type.Key}\""),
        ];
        return types switch
        {
            [] => Suggestions.DidYouMean(name, (parentType as FieldedType)?.Fields.Select(f => f.Name) ?? []),
            [var only] => $" Did you mean to use an inline fragment on {only}?",
            [.. var first, var last] => $" Did you mean to use an inline fragment on {string.Join(", ", first)} or {last}?",
        };
    }
}
