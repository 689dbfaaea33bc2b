using System.Globalization;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>Default values as text that is the same exactly when the values are, however they were written.</summary>
internal static class DefaultValueText
{
    public static string? Of(InputValue input) => input.DefaultValue is { } value ? Text(value, input.Type) : null;

    private static string Text(ValueNode value, GraphQLType? type) => (value, type?.NullableType) switch
    {
        (NullValueNode, _) => "null",
        (ListValueNode list, ListType of) => $"[{string.Join(", ", list.Items.Select(i => Text(i, of.ItemType)))}]",

        // Spec 3.11: a value in the place of a list is a list of itself.
        (_, ListType of) => $"[{Text(value, of.ItemType)}]",
        (ListValueNode list, _) => $"[{string.Join(", ", list.Items.Select(i => Text(i, null)))}]",
        (ObjectValueNode fields, var of) => Text(fields, of as InputObjectType),
        (IntValueNode number, FloatType) => Number(number.Value),
        (IntValueNode number, IdType) => QuotedString.Print(number.Value),
        (FloatValueNode number, _) => Number(number.Value),
        (StringValueNode text, _) => QuotedString.Print(text.Value),
        _ => Printer.Print(value),
    };

    // Spec 3.10: input objects are unordered.
    private static string Text(ObjectValueNode value, InputObjectType? type) =>
        $"{{{string.Join(", ", value.Fields.OrderBy(f => f.Name.Value, StringComparer.Ordinal).Select(f => $"{f.Name}: {Text(f.Value, type?.FindField(f.Name.Value)?.Type)}"))}}}";

    private static string Number(string text) => double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);
}
