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
        value = literal is IntValueNode node
            && int.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
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

/// <summary>Long: a signed 64-bit integer, for sums of money in đồng.</summary>
public sealed class LongType : ScalarType
{
    public LongType()
    {
        Name = "Long";
        Description = "A signed 64-bit integer, written as a JSON number.";
        SpecifiedByUrl = "https://scalars.graphql.org/jakobmerrild/long";
    }

    public override string Expectation => "a whole number of 64 bits";

    public override Type RuntimeType => typeof(long);

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal is IntValueNode node
            && long.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
        return value is not null;
    }

    public override bool TryParseValue(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out var number) ? number : null;
        return value is not null;
    }

    public override bool TryWrite(ResponseBuffer buffer, object value)
    {
        if (value is not (long or int))
        {
            return false;
        }

        buffer.WriteNumber(Convert.ToInt64(value, CultureInfo.InvariantCulture));
        return true;
    }

    public override LeafWriter<T> GetWriter<T>() => typeof(T) == typeof(long)
        ? (LeafWriter<T>)(object)(LeafWriter<long>)Write
        : base.GetWriter<T>();

    private static bool Write(ResponseBuffer buffer, long value)
    {
        buffer.WriteNumber(value);
        return true;
    }
}

/// <summary>Float (spec 3.5.2): a finite double-precision number.</summary>
public sealed class FloatType : ScalarType
{
    public FloatType()
    {
        Name = "Float";
        Description = "A finite number of double precision (IEEE 754).";
    }

    public override string Expectation => "a finite number";

    public override Type RuntimeType => typeof(double);

    public override IEnumerable<Type> OutputTypes => [typeof(double), typeof(float)];

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        var text = literal switch
        {
            IntValueNode node => node.Value,
            FloatValueNode node => node.Value,
            _ => null,
        };
        value = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number) ? number : null;
        return value is not null;
    }

    public override bool TryParseValue(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out var number) && double.IsFinite(number) ? number : null;
        return value is not null;
    }

    public override bool TryWrite(ResponseBuffer buffer, object value)
    {
        double? number = value switch
        {
            double d => d,
            float f => f,
            int i => i,
            long l => l,
            decimal m => (double)m,
            bool b => b ? 1 : 0,
            JsonElement { ValueKind: JsonValueKind.Number } json => json.GetDouble(),
            JsonElement { ValueKind: JsonValueKind.True } => 1,
            JsonElement { ValueKind: JsonValueKind.False } => 0,
            JsonElement { ValueKind: JsonValueKind.String } json when
                double.TryParse(json.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) => parsed,
            _ => null,
        };
        if (number is null || !double.IsFinite(number.Value))
        {
            return false;
        }

        buffer.WriteNumber(number.Value);
        return true;
    }
}

/// <summary>Decimal: an exact decimal number of up to 28 digits, written as a JSON number.</summary>
public sealed class DecimalType : ScalarType
{
    public DecimalType()
    {
        Name = "Decimal";
        Description = "An exact decimal number (số thập phân) of up to 28 digits, written as a JSON number.";
        SpecifiedByUrl = "https://learn.microsoft.com/dotnet/api/system.decimal";
    }

    public override string Expectation => "a decimal number of up to 28 digits";

    public override Type RuntimeType => typeof(decimal);

    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        var text = literal switch
        {
            IntValueNode node => node.Value,
            FloatValueNode node => node.Value,
            _ => null,
        };
        value = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
        return value is not null;
    }

    public override bool TryParseValue(JsonElement json, out object? value)
    {
        value = json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out var number) ? number : null;
        return value is not null;
    }

    public override bool TryWrite(ResponseBuffer buffer, object value) => value is decimal number && Write(buffer, number);

    public override LeafWriter<T> GetWriter<T>() => typeof(T) == typeof(decimal)
        ? (LeafWriter<T>)(object)(LeafWriter<decimal>)Write
        : base.GetWriter<T>();

    private static bool Write(ResponseBuffer buffer, decimal value)
    {
        buffer.WriteNumber(value);
        return true;
    }
}
