using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>A literal has the type that its place expects (spec 5.6.1).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
/// <code>{ tasks(first: "ten") { totalCount } }</code>
/// is refused: <c>first</c> is an <c>Int</c>.
/// </remarks>
internal sealed class ValuesOfCorrectType(ValidationContext context)
    : ValidationRule(context, "ValuesOfCorrectType", "sec-Values-of-Correct-Type")
{
    public override void EnterValue(ValueNode value)
    {
        if (Context.InputType is not { } type)
        {
            return;
        }

        if (value is NullValueNode)
        {
            if (type.IsNonNull)
            {
                Report($"Expected value of non-null type \"{type}\" not to be null.", value);
            }

            return;
        }

        if (value is ListValueNode && type.NullableType is ListType)
        {
            return;
        }

        // Any other value stands for a list of one (spec 3.11): what matters is the type inside of all lists.
        switch (type.Innermost)
        {
            case InputObjectType when value is not ObjectValueNode:
                Report($"Expected value of type \"{type}\" to be an object, found: {ValueText.Of(value)}.", value);
                break;
            case EnumType @enum when value is not EnumValueNode { Value: var name } || @enum.FindValue(name) is null:
                ReportEnum(@enum, value);
                break;
            case ScalarType scalar when !scalar.TryParseLiteral(value, out _):
                Report($"Expected value of type \"{type}\", found {ValueText.Of(value)}; expected {scalar.Expectation}.", value);
                break;
        }
    }

    private void ReportEnum(EnumType type, ValueNode value)
    {
        var text = ValueText.Of(value);
        var suggestion = Suggestions.DidYouMean(text.Trim('"'), type.Values.Select(v => v.Name));
        Report(
            value is EnumValueNode
                ? $"Value \"{text}\" does not exist in \"{type}\" enum.{suggestion}"
                : $"Enum \"{type}\" cannot represent non-enum value: {text}.{suggestion}",
            value);
    }
}
