using System.Text.Json;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>Input coercion of variable values, which come as JSON (spec 3 "Input Coercion", 6.1.2).</summary>
internal static class JsonCoercion
{
    // Some help to mend a request; more would be work that the sender of a bad one decides on.
    private const int MostProblems = 5;

    /// <summary>Coerces the value, adding the first problems found; the result is meaningless when there are any.</summary>
    /// <param name="maxNesting">How many lists and objects may be within each other, as in a document.</param>
    public static object? Coerce(JsonElement json, GraphQLType type, JsonPath path, int maxNesting, List<CoercionProblem> problems)
    {
        if (problems.Count >= MostProblems)
        {
            return null;
        }

        if (path.Depth > maxNesting)
        {
            problems.Add(new(path.ToString(), $"Values may be nested {maxNesting} deep at most (MaxNesting)."));
            return null;
        }

        if (json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            if (type is NonNullType)
            {
                problems.Add(new(path.ToString(), $"Expected a value of type \"{type}\", found null."));
            }

            return null;
        }

        switch (type.NullableType)
        {
            case ListType list:
                return CoerceList(json, list, path, maxNesting, problems);
            case InputObjectType input:
                return CoerceObject(json, input, path, maxNesting, problems);
            case EnumType @enum:
                if (json.ValueKind == JsonValueKind.String && @enum.FindValue(json.GetString()!) is { } value)
                {
                    return value.Value;
                }

                var names = json.ValueKind == JsonValueKind.String
                    ? Suggestions.DidYouMean(json.GetString()!, @enum.Values.Select(v => v.Name))
                    : "";
                problems.Add(new(path.ToString(), $"Expected a value of the enum \"{@enum.Name}\", found {Found(json)}.{names}"));
                return null;
            case ScalarType scalar:
                if (scalar.TryParseValue(json, out var parsed))
                {
                    return parsed;
                }

                problems.Add(new(path.ToString(), $"Expected {scalar.Expectation} (type \"{scalar.Name}\"), found {Found(json)}."));
                return null;
            default:
                throw new InvalidOperationException($"{type} is no input type.");
        }
    }

    // Spec 3.11: what is no list stands for a list of one item.
    private static object CoerceList(JsonElement json, ListType type, JsonPath path, int maxNesting, List<CoercionProblem> problems)
    {
        var items = new List<object?>();
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
            {
                items.Add(Coerce(item, type.ItemType, path.Item(items.Count), maxNesting, problems));
            }
        }
        else
        {
            items.Add(Coerce(json, type.ItemType, path, maxNesting, problems));
        }

        return problems.Count > 0 ? items : InputClrType.ToArray(type, items);
    }

    private static InputObjectValue? CoerceObject(JsonElement json, InputObjectType type, JsonPath path, int maxNesting, List<CoercionProblem> problems)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new(path.ToString(), $"Expected an object of type \"{type.Name}\", found {Found(json)}."));
            return null;
        }

        var values = new object?[type.Fields.Length];
        Array.Fill(values, ArgumentValues.Absent);
        List<int>? givenOrder = type.KeepsOrder ? [] : null;
        foreach (var property in json.EnumerateObject())
        {
            if (problems.Count >= MostProblems)
            {
                return null;
            }

            if (type.FindField(property.Name) is not { } field)
            {
                var suggestion = Suggestions.DidYouMean(property.Name, type.Fields.Select(f => f.Name));
                problems.Add(new(path.ToString(), $"Field \"{property.Name}\" is not defined by type \"{type.Name}\".{suggestion}"));
                continue;
            }

            values[field.Index] = Coerce(property.Value, field.Type, path.Field(field.Name), maxNesting, problems);
            givenOrder?.Add(field.Index);
        }

        InputObjectRules.Complete(type, values, path, problems);
        return new InputObjectValue(type, values, givenOrder);
    }

    private static string Found(JsonElement json)
    {
        var text = json.GetRawText();
        return text.Length <= 60 ? text : text[..60] + "…";
    }
}
