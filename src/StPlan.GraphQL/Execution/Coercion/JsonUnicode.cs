using System.Text.Json;
using System.Text.Unicode;

namespace StPlan.GraphQL.Execution;

/// <summary>
/// JSON may hold what no text is: half of a surrogate pair (<c>"\ud800"</c>), or bytes that are not UTF-8. <see cref="JsonDocument"/> lets both pass,
/// and throws when such a string is read.
/// </summary>
public static class JsonUnicode
{
    /// <summary>What to tell a client.</summary>
    public const string Problem = "Found text that is not valid Unicode: half of a surrogate pair stands alone in it, or its bytes are not UTF-8.";

    /// <summary>Whether all strings and names are Unicode.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static bool IsValid(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            return false;
        }

        if (json.IndexOf("\\ud"u8) < 0 && json.IndexOf("\\uD"u8) < 0)
        {
            return true;
        }

        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    _ = reader.GetString();
                }
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
