using System.Text.Json;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>A scalar that is written as a string of ASCII that needs no escaping: a date, a URL.</summary>
/// <typeparam name="T">The CLR type of its values.</typeparam>
public abstract class TextScalarType<T> : ScalarType
    where T : notnull
{
    // Longer than any date; a longer URL makes the buffer try again.
    private const int UsualLength = 64;

    public override Type RuntimeType => typeof(T);

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal is StringValueNode node && TryParse(node.Value, out var parsed) ? parsed : null;
        return value is not null;
    }

    public override bool TryParseValue(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.String && TryParse(json.GetString()!, out var parsed) ? parsed : null;
        return value is not null;
    }

    public override bool TryWrite(ResponseBuffer buffer, object value) => value is T typed && Write(buffer, typed);

    public override LeafWriter<TValue> GetWriter<TValue>() => typeof(TValue) == typeof(T)
        ? (LeafWriter<TValue>)(object)(LeafWriter<T>)Write
        : base.GetWriter<TValue>();

    protected abstract bool TryParse(string text, out T value);

    /// <summary>Writes the text without quotes; false when the span is too short.</summary>
    protected abstract bool TryFormat(T value, Span<byte> utf8, out int written);

    private bool Write(ResponseBuffer buffer, T value)
    {
        buffer.WriteByte((byte)'"');
        int written;
        for (var length = UsualLength; !TryFormat(value, buffer.Reserve(length), out written); length *= 4)
        {
        }

        buffer.Advance(written);
        buffer.WriteByte((byte)'"');
        return true;
    }
}
