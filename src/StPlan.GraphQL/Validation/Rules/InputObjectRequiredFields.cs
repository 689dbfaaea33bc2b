using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>A literal gives every required field of its input object, and exactly one field of a oneOf (spec 5.6.4).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Input-Object-Required-Fields
/// <code>mutation { submitReport(input: {}) { report { id } } }</code>
/// is refused: the input requires <c>task</c>.
/// </remarks>
internal sealed class InputObjectRequiredFields(ValidationContext context)
    : ValidationRule(context, "ValuesOfCorrectType", "sec-Input-Object-Required-Fields")
{
    public override void EnterValue(ValueNode value)
    {
        if (value is not ObjectValueNode node || Context.InputType?.Innermost is not InputObjectType type)
        {
            return;
        }

        foreach (var field in type.Fields)
        {
            if (field.IsRequired && node.Fields.All(f => f.Name.Value != field.Name))
            {
                Report($"Field \"{type}.{field.Name}\" of required type \"{field.Type}\" was not provided.", node);
            }
        }

        if (type.IsOneOf)
        {
            var given = node.Fields.Where(f => type.FindField(f.Name.Value) is not null).ToList();
            if (given is not [{ Value: not NullValueNode }])
            {
                Report(
                    $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field "
                    + $"must be non-null.",
                    node);
            }
        }
    }
}
