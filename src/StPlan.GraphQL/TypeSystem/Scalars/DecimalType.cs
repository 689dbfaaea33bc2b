using System.Globalization;
using System.Text.Json;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.TypeSystem;

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
