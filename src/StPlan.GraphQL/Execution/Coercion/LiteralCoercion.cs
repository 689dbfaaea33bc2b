using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>Input coercion of literals (spec 3 "Input Coercion"), with the variables inside them.</summary>
internal static class LiteralCoercion
{
    /// <summary>False when the literal does not fit the type, or a variable in it has no value where one is required.</summary>
    /// <param name="variables">By variable name; null where variables cannot stand, as in defaults.</param>
    public static bool TryCoerce(ValueNode literal, GraphQLType type, VariableValues? variables, out object? value)
    {
        value = null;
        if (literal is VariableNode variable)
        {
            // Validation has made sure that the variable's type fits; only its nullability is known no earlier than now.
            if (variables is null || !variables.TryGet(variable.Name.Value, out value) || (value is null && type is NonNullType))
            {
                return false;
            }

            value = InputClrType.Adapt(value, type);
            return true;
        }

        if (literal is NullValueNode)
        {
            return type is not NonNullType;
        }

        switch (type.NullableType)
        {
            case ListType list:
                return TryCoerceList(literal, list, variables, out value);
            case InputObjectType input:
                return TryCoerceObject(literal, input, variables, out value);
            case EnumType @enum:
                value = literal is EnumValueNode node ? @enum.FindValue(node.Value)?.Value : null;
                return value is not null;
            case ScalarType scalar:
                return scalar.TryParseLiteral(literal, out value);
            default:
                throw new InvalidOperationException($"{type} is no input type.");
        }
    }

    private static bool TryCoerceList(ValueNode literal, ListType type, VariableValues? variables, out object? value)
    {
        value = null;
        var items = new List<object?>();
        foreach (var node in literal is ListValueNode list ? list.Items : [literal])
        {
            // A variable without a value stands for null among the items of a list (spec 6.4.1, as graphql-js does).
            if (!TryCoerce(node, type.ItemType, variables, out var item) && (node is not VariableNode || type.ItemType is NonNullType))
            {
                return false;
            }

            items.Add(item);
        }

        value = InputClrType.ToArray(type, items);
        return true;
    }

    private static bool TryCoerceObject(ValueNode literal, InputObjectType type, VariableValues? variables, out object? value)
    {
        value = null;
        if (literal is not ObjectValueNode node)
        {
            return false;
        }

        var values = new object?[type.Fields.Length];
        Array.Fill(values, ArgumentValues.Absent);
        List<int>? givenOrder = type.KeepsOrder ? [] : null;
        foreach (var given in node.Fields)
        {
            if (type.FindField(given.Name.Value) is not { } field)
            {
                return false;
            }

            // A variable without a value is as if the field were not there (spec 3.10).
            if (given.Value is VariableNode variable && variables?.IsGiven(variable.Name.Value) != true)
            {
                continue;
            }

            if (!TryCoerce(given.Value, field.Type, variables, out values[field.Index]))
            {
                return false;
            }

            givenOrder?.Add(field.Index);
        }

        var problems = new List<CoercionProblem>();
        InputObjectRules.Complete(type, values, JsonPath.Root, problems);
        value = new InputObjectValue(type, values, givenOrder);
        return problems.Count == 0;
    }
}

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

    /// <summary>
    /// A variable of type <c>[Int!]</c> may stand where <c>[Int]</c> is expected (spec 5.8.5), whose items have another CLR type.
    /// </summary>
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

/// <summary>
/// What holds for every input object, given as JSON or as a literal (spec 3.10): defaults, required fields, <c>@oneOf</c>.
/// </summary>
internal static class InputObjectRules
{
    /// <summary>
    /// Fills in defaults. Adds a problem for each required field that is missing, and for a oneOf without exactly one field.
    /// </summary>
    public static void Complete(InputObjectType type, object?[] values, JsonPath path, List<CoercionProblem> problems)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (!ReferenceEquals(values[i], ArgumentValues.Absent))
            {
                continue;
            }

            var field = type.Fields[i];
            if (field.DefaultValue is { } literal)
            {
                LiteralCoercion.TryCoerce(literal, field.Type, null, out values[i]);
            }
            else if (field.Type is NonNullType)
            {
                problems.Add(new(path.ToString(), $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided."));
            }
        }

        if (type.IsOneOf)
        {
            var given = values.Count(v => !ReferenceEquals(v, ArgumentValues.Absent));
            if (given != 1 || values.Any(v => v is null))
            {
                problems.Add(
                    new(path.ToString(),
                    $"Exactly one field of the oneOf input object \"{type.Name}\" has to be given and not null, found {given}."));
            }
        }
    }
}
