using System.Globalization;
using System.Text.Json;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// String (spec 3.5.3). A resolver may return <see cref="JsonEncodedText"/>: text that is encoded once and copied ever after.
/// </summary>
public sealed class StringType : ScalarType
{
    public StringType()
    {
        Name = "String";
        Description = "Text in Unicode.";
    }

    public override string Expectation => "a string";

    public override Type RuntimeType => typeof(string);

    public override IEnumerable<Type> OutputTypes => [typeof(string), typeof(JsonEncodedText)];

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = (literal as StringValueNode)?.Value;
        return value is not null;
    }

    public override bool TryParseValue(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        return value is not null;
    }

    public override bool TryWrite(ResponseBuffer buffer, object value)
    {
        var text = value switch
        {
            string s => s,
            JsonEncodedText encoded => encoded.Value,
            bool b => b ? "true" : "false",
            JsonElement { ValueKind: JsonValueKind.String } json => json.GetString(),
            JsonElement { ValueKind: JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } json => json.GetRawText(),
            int or long or double or decimal => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };
        if (text is null)
        {
            return false;
        }

        buffer.WriteString(text);
        return true;
    }

    public override LeafWriter<T> GetWriter<T>()
    {
        if (typeof(T) == typeof(JsonEncodedText))
        {
            return (LeafWriter<T>)(object)(LeafWriter<JsonEncodedText>)WriteEncoded;
        }

        return typeof(T) == typeof(string) ? (LeafWriter<T>)(object)(LeafWriter<string>)WriteText : base.GetWriter<T>();
    }

    private static bool WriteEncoded(ResponseBuffer buffer, JsonEncodedText value)
    {
        buffer.WriteString(value);
        return true;
    }

    private static bool WriteText(ResponseBuffer buffer, string value)
    {
        buffer.WriteString(value);
        return true;
    }
}
