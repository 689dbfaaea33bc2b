using System.Text.Json;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>ID (spec 3.5.5): an opaque key, written as a string; whole numbers are accepted as input.</summary>
public sealed class IdType : ScalarType
{
    public IdType()
    {
        Name = "ID";
        Description = "An opaque key. Written as a string; read from a string or a whole number.";
    }

    public override string Expectation => "a string or a whole number";

    public override Type RuntimeType => typeof(string);

    public override IEnumerable<Type> OutputTypes => [typeof(GlobalId)];

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal switch
        {
            StringValueNode node => node.Value,
            IntValueNode node => node.Value,
            _ => null,
        };
        return value is not null;
    }

    public override bool TryParseValue(JsonElement json, out object? value)
    {
        value = json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number when json.GetRawText().AsSpan().IndexOfAny('.', 'e', 'E') < 0 => json.GetRawText(),
            _ => null,
        };
        return value is not null;
    }

    public override bool TryWrite(ResponseBuffer buffer, object value)
    {
        switch (value)
        {
            case string text:
                buffer.WriteString(text);
                return true;
            case int or long:
                buffer.WriteString(FormattableString.Invariant($"{value}"));
                return true;
            case GlobalId id:
                id.WriteTo(buffer);
                return true;
            case JsonElement json when TryParseValue(json, out var parsed):
                buffer.WriteString((string)parsed!);
                return true;
            default:
                return false;
        }
    }

    public override LeafWriter<T> GetWriter<T>() => typeof(T) == typeof(GlobalId)
        ? (LeafWriter<T>)(object)(LeafWriter<GlobalId>)WriteGlobalId
        : base.GetWriter<T>();

    private static bool WriteGlobalId(ResponseBuffer buffer, GlobalId value)
    {
        value.WriteTo(buffer);
        return true;
    }
}
