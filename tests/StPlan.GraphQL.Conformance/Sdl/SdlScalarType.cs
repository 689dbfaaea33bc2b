using System.Text.Json;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Conformance.Sdl;

/// <summary>A custom scalar read from SDL: nothing is known of its values, so that any goes through as it is.</summary>
internal sealed class SdlScalarType : ScalarType
{
    public override string Expectation => "any value";

    public override Type RuntimeType => typeof(object);

    public override IEnumerable<Type> OutputTypes => [];

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal;
        return true;
    }

    public override bool TryParseValue(JsonElement json, out object? value)
    {
        value = json.Clone();
        return true;
    }

    public override bool TryWrite(ResponseBuffer buffer, object value)
    {
        buffer.WriteRaw(JsonSerializer.SerializeToUtf8Bytes(value));
        return true;
    }
}
