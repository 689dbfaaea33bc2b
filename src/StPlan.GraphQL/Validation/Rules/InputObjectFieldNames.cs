using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>The input object's type defines every field that a literal gives (spec 5.6.2).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Input-Object-Field-Names
/// <code>{ tasks(where: { colour: { eq: "red" } }) { totalCount } }</code>
/// is refused: the filter has no field <c>colour</c>.
/// </remarks>
internal sealed class InputObjectFieldNames(ValidationContext context)
    : ValidationRule(context, "ValuesOfCorrectType", "sec-Input-Object-Field-Names")
{
    public override void EnterObjectField(ObjectFieldNode field)
    {
        var name = field.Name.Value;
        if (Context.ParentInputType is { } type && type.FindField(name) is null)
        {
            var suggestion = Suggestions.DidYouMean(name, type.Fields.Select(f => f.Name));
            Report($"Field \"{name}\" is not defined by type \"{type}\".{suggestion}", field);
        }
    }
}
