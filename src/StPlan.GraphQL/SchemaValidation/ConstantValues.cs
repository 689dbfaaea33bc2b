using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.SchemaValidation;

/// <summary>Whether a literal without variables is a value of a type ("Input Coercion" of each kind, spec 3).</summary>
internal static class ConstantValues
{
    /// <summary>Values of what is no input type fit: that is an error of its own.</summary>
    public static bool Fits(ValueNode literal, GraphQLType type) => (literal, type) switch
    {
        (NullValueNode, _) => !type.IsNonNull,
        (_, NonNullType nonNull) => Fits(literal, nonNull.OfType),
        (ListValueNode items, ListType list) => items.Items.All(item => Fits(item, list.ItemType)),

        // A single value stands for a list of one (spec 3.11).
        (_, ListType list) => Fits(literal, list.ItemType),
        (ObjectValueNode value, InputObjectType input) => Fits(value, input),
        (_, InputObjectType) => false,
        (EnumValueNode value, EnumType @enum) => @enum.FindValue(value.Value) is not null,
        (_, EnumType) => false,
        (_, ScalarType scalar) => scalar.TryParseLiteral(literal, out _),
        _ => true,
    };

    private static bool Fits(ObjectValueNode value, InputObjectType type)
    {
        var given = value.Fields.ToLookup(f => f.Name.Value, f => f.Value);
        var fieldsFit = given.All(g => type.FindField(g.Key) is { } field && g.Count() == 1 && Fits(g.First(), field.Type));
        return fieldsFit
            && type.Fields.All(f => !f.IsRequired || given.Contains(f.Name))
            && (!type.IsOneOf || value.Fields is [{ Value: not NullValueNode }]);
    }
}
