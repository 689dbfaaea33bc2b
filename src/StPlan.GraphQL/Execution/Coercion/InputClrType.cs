using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>The CLR types that coerced input values have; lists become arrays of them.</summary>
internal static class InputClrType
{
    public static Type Of(GraphQLType type) => type switch
    {
        NonNullType nonNull => Of(nonNull.OfType),
        ListType list => ItemOf(list).MakeArrayType(),
        ScalarType scalar => scalar.RuntimeType,
        EnumType @enum => @enum.RuntimeType,
        InputObjectType => typeof(InputObjectValue),
        _ => throw new InvalidOperationException($"{type} is no input type."),
    };

    /// <summary>An array of the items, typed so that a resolver can ask for <c>IReadOnlyList&lt;string&gt;</c>.</summary>
    public static object ToArray(ListType type, List<object?> items)
    {
        var array = Array.CreateInstance(ItemOf(type), items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            array.SetValue(items[i], i);
        }

        return array;
    }

    /// <summary>A variable of type <c>[Int!]</c> may stand where <c>[Int]</c> is expected (spec 5.8.5), whose items have another CLR type.</summary>
    public static object? Adapt(object? value, GraphQLType type) =>
        value is Array array && type.NullableType is ListType list && array.GetType() != Of(list)
            ? ToArray(list, [.. array.Cast<object?>().Select(item => Adapt(item, list.ItemType))])
            : value;

    private static Type ItemOf(ListType type)
    {
        var item = Of(type.ItemType);
        return item.IsValueType && !type.ItemType.IsNonNull ? typeof(Nullable<>).MakeGenericType(item) : item;
    }
}
