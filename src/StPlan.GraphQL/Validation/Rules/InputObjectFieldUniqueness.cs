using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>A literal gives each field of its input object once (spec 5.6.3).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness
/// <code>{ tasks(where: { code: { eq: "I.1", eq: "I.2" } }) { totalCount } }</code>
/// is refused: <c>eq</c> is given twice.
/// </remarks>
internal sealed class InputObjectFieldUniqueness(ValidationContext context)
    : ValidationRule(context, "UniqueInputFieldNames", "sec-Input-Object-Field-Uniqueness")
{
    public override void EnterValue(ValueNode value)
    {
        if (value is not ObjectValueNode { Fields: [_, _, ..] fields })
        {
            return;
        }

        var seen = new Dictionary<string, NameNode>();
        foreach (var field in fields)
        {
            if (!seen.TryAdd(field.Name.Value, field.Name))
            {
                Report($"There can be only one input field named \"{field.Name}\".", seen[field.Name.Value], field.Name);
            }
        }
    }
}
