using System.Runtime.InteropServices;
using System.Text.Json;

namespace StPlan.GraphQL.Execution;

/// <summary>JSON may hold what no text is: half of a surrogate pair (<c>"\ud800"</c>), or bytes that are no UTF-8. The parser lets both pass.</summary>
internal static class JsonUnicode
{
    /// <summary>Whether all strings and names in the value are Unicode; asked once reading one has failed.</summary>
    public static bool IsValid(JsonElement json)
    {
        var reader = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(json));
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
