using System.Text.Json;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>Boolean (spec 3.5.4).</summary>
public sealed class BooleanType : ScalarType
{
    public BooleanType()
    {
        Name = "Boolean";
        Description = "true or false.";
    }

    public override string Expectation => "true or false";

    public override Type RuntimeType => typeof(bool);

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = (literal as BooleanValueNode)?.Value;
        return value is not null;
    }

    public override bool TryParseValue(JsonElement json, out object? value)
    {
        value = json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : null;
        return value is not null;
    }

    public override bool TryWrite(ResponseBuffer buffer, object value)
    {
        bool? flag = value switch
        {
            bool b => b,
            int i => i != 0,
            long l => l != 0,
            double d when double.IsFinite(d) => d != 0,
            JsonElement { ValueKind: JsonValueKind.True } => true,
            JsonElement { ValueKind: JsonValueKind.False } => false,
            JsonElement { ValueKind: JsonValueKind.Number } json => json.GetDouble() != 0,
            _ => null,
        };
        if (flag is null)
        {
            return false;
        }

        buffer.WriteBoolean(flag.Value);
        return true;
    }

    public override LeafWriter<T> GetWriter<T>() => typeof(T) == typeof(bool)
        ? (LeafWriter<T>)(object)(LeafWriter<bool>)WriteFlag
        : base.GetWriter<T>();

    private static bool WriteFlag(ResponseBuffer buffer, bool value)
    {
        buffer.WriteBoolean(value);
        return true;
    }
}
