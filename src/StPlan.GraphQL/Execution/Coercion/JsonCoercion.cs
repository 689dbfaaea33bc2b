using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>Input coercion of variable values, which come as JSON (spec 3 "Input Coercion", 6.1.2).</summary>
internal static class JsonCoercion
{
    // Some help to mend a request; more would be work that the sender of a bad one decides on.
    private const int MostProblems = 5;

    /// <summary>Coerces the value, adding the first problems found; the result is meaningless when there are any.</summary>
    /// <param name="maxNesting">How many lists and objects may be nested, as in a document.</param>
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

    private static InputObjectValue? CoerceObject(
        JsonElement json, InputObjectType type, JsonPath path, int maxNesting, List<CoercionProblem> problems)
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

/// <summary>A place inside a variable's value. It becomes a text only when there is a problem to report.</summary>
internal sealed class JsonPath
{
    private readonly JsonPath? _outer;
    private readonly string? _field;
    private readonly int _item;

    private JsonPath(JsonPath? outer, string? field, int item)
    {
        _outer = outer;
        _field = field;
        _item = item;
        Depth = outer is null ? 0 : outer.Depth + 1;
    }

    public static JsonPath Root { get; } = new(null, null, 0);

    /// <summary>How many lists and objects are around this place.</summary>
    public int Depth { get; }

    public JsonPath Field(string name) => new(this, name, 0);

    public JsonPath Item(int index) => new(this, null, index);

    /// <summary><c>.where.or[2]</c>; empty for the value itself.</summary>
    public override string ToString() => _outer is null
        ? ""
        : _outer + (_field is null ? string.Create(CultureInfo.InvariantCulture, $"[{_item}]") : $".{_field}");
}

/// <summary>
/// JSON may hold strings that are not Unicode text: half of a surrogate pair (<c>"\ud800"</c>), or bytes that are not UTF-8. <see
/// cref="JsonDocument"/> lets both pass, and throws when such a string is read.
/// </summary>
public static class JsonUnicode
{
    /// <summary>The message for a client.</summary>
    public const string Problem =
        "Found text that is not valid Unicode: half of a surrogate pair stands alone in it, or its bytes are not UTF-8.";

    /// <summary>Whether all strings and names are Unicode.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static bool IsValid(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            return false;
        }

        if (json.IndexOf("\\ud"u8) < 0 && json.IndexOf("\\uD"u8) < 0)
        {
            return true;
        }

        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    _ = reader.GetString();
                }
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
