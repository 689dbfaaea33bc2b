using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Conformance;

/// <summary>
/// Coerced arguments as JSON, so that they can be compared with another implementation's. What was not given is left out.
/// </summary>
internal static class ArgumentEcho
{
    public static string Of(ArgumentValues arguments)
    {
        var json = new JsonObject();
        foreach (var name in arguments.Definitions.Select(d => d.Name).Where(arguments.IsGiven))
        {
            json[name] = ToJson(arguments.Get<object?>(name));
        }

        return new JsonObject { ["args"] = json }.ToJsonString();
    }

    private static JsonNode? ToJson(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag,
        int number => number,
        double number => number,
        JsonElement json => JsonNode.Parse(json.GetRawText()),
        ValueNode literal => ToJson(literal),
        InputObjectValue input => ToJson(input),
        IEnumerable items => new JsonArray([.. items.Cast<object?>().Select(ToJson)]),
        _ => throw new InvalidOperationException($"No input coercion makes a {value.GetType().Name}."),
    };

    private static JsonObject ToJson(InputObjectValue input)
    {
        var json = new JsonObject();
        foreach (var name in input.Type.Fields.Select(f => f.Name).Where(input.IsGiven))
        {
            json[name] = ToJson(input.Get<object?>(name));
        }

        return json;
    }

    // A custom scalar of SDL takes any literal as it is.
    private static JsonNode? ToJson(ValueNode literal) => literal switch
    {
        NullValueNode => null,
        IntValueNode node => JsonNode.Parse(node.Value),
        FloatValueNode node => double.Parse(node.Value, CultureInfo.InvariantCulture),
        BooleanValueNode node => node.Value,
        StringValueNode node => node.Value,
        EnumValueNode node => node.Value,
        ListValueNode node => new JsonArray([.. node.Items.Select(ToJson)]),
        ObjectValueNode node => new JsonObject(node.Fields.Select(f => KeyValuePair.Create(f.Name.Value, ToJson(f.Value)))),
        _ => throw new InvalidOperationException($"{literal.GetType().Name} is no constant."),
    };
}
