using System.Globalization;
using System.Text.Json;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>Int (spec 3.5.1): a signed 32-bit integer.</summary>
public sealed class IntType : ScalarType
{
    public IntType()
    {
        Name = "Int";
        Description = "A signed 32-bit integer: from -2,147,483,648 to 2,147,483,647.";
    }

    public override string Expectation => "a whole number of 32 bits";

    public override Type RuntimeType => typeof(int);

    public override IEnumerable<Type> OutputTypes => [typeof(int), typeof(short), typeof(byte)];

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal is IntValueNode node && int.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
        return value is not null;
    }

    public override bool TryParseValue(JsonElement json, out object? value)
    {
        value = TryReadWhole(json, out var number) ? number : null;
        return value is not null;
    }

    public override bool TryWrite(ResponseBuffer buffer, object value)
    {
        int? number = value switch
        {
            int i => i,
            short s => s,
            byte b => b,
            long l when l == (int)l => (int)l,
            bool b => b ? 1 : 0,
            double d when d == Math.Floor(d) && Math.Abs(d) <= int.MaxValue => (int)d,
            string text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) => parsed,
            JsonElement { ValueKind: JsonValueKind.True } => 1,
            JsonElement { ValueKind: JsonValueKind.False } => 0,
            JsonElement { ValueKind: JsonValueKind.String } json when
                int.TryParse(json.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) => parsed,
            JsonElement json when TryReadWhole(json, out var parsed) => parsed,
            _ => null,
        };
        if (number is null)
        {
            return false;
        }

        buffer.WriteNumber(number.Value);
        return true;
    }

    public override LeafWriter<T> GetWriter<T>() => typeof(T) == typeof(int)
        ? (LeafWriter<T>)(object)(LeafWriter<int>)WriteInt
        : base.GetWriter<T>();

    // 1.0 is a whole number in JSON, which knows no integers.
    private static bool TryReadWhole(JsonElement json, out int number)
    {
        number = 0;
        if (json.ValueKind != JsonValueKind.Number)
        {
            return false;
        }

        if (json.TryGetInt32(out number))
        {
            return true;
        }

        if (!json.TryGetDouble(out var real) || real != Math.Floor(real) || real is < int.MinValue or > int.MaxValue)
        {
            return false;
        }

        number = (int)real;
        return true;
    }

    private static bool WriteInt(ResponseBuffer buffer, int value)
    {
        buffer.WriteNumber(value);
        return true;
    }
}
