using System.Security.Cryptography;
using System.Text;
using StPlan.Data.Writing;
using StPlan.Domain;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema;

/// <summary>The idempotency key of an input, and the hash of all the rest of it.</summary>
internal static class IdempotencyKeys
{
    private const string Field = "idempotencyKey";

    public static WriteProblem? Check(InputObjectValue input) =>
        Find(input) is { } key && (key.Length > Idempotency.MaxKeyLength || key.Trim().Length == 0)
        ? new ValueOutOfRange(
            new Text(
                $"Khóa chống lặp có {key.Length} ký tự. Khóa phải có từ 1 đến {Idempotency.MaxKeyLength} ký tự.",
                $"The idempotency key has {key.Length} characters. Use 1 to {Idempotency.MaxKeyLength}."),
            Field)
        : null;

    public static WriteOptions OptionsOf(InputObjectValue input) =>
        Find(input) is { } key ? new WriteOptions(Idempotency: new Idempotency(key, Hash(input))) : WriteOptions.Default;

    private static string? Find(InputObjectValue input) => input.Type.FindField(Field) is null ? null : input.Get<string?>(Field);

    // By what was meant, not by how it was written: a client may order its fields otherwise when it sends them again.
    private static byte[] Hash(InputObjectValue input)
    {
        var text = new StringBuilder();
        Append(text, input);
        return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case InputObjectValue input:
                text.Append(input.Type.Name).Append('{');
                foreach (var field in input.Type.Fields.Where(f => f.Name != Field && input.IsGiven(f.Name)))
                {
                    text.Append(field.Name).Append(':');
                    Append(text, input.Get<object?>(field.Name));
                    text.Append(',');
                }

                text.Append('}');
                break;
            case Array items:
                text.Append('[');
                foreach (var item in items)
                {
                    Append(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case string plain:
                text.Append(System.Text.Json.JsonSerializer.Serialize(plain));
                break;
            default:
                text.Append(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "null");
                break;
        }
    }
}
