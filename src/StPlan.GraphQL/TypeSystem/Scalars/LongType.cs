using System.Globalization;
using System.Text.Json;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.TypeSystem;

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
        value = literal is IntValueNode node && long.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
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
