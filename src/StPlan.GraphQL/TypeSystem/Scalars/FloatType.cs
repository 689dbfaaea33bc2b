using System.Globalization;
using System.Text.Json;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.TypeSystem;

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
        value = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
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
