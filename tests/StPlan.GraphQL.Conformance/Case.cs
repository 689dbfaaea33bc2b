using System.Text.Json;

namespace StPlan.GraphQL.Conformance;

/// <summary>A line of input. Absent members are undefined or null.</summary>
/// <param name="Id">Any JSON value; the answer has the same.</param>
/// <param name="EchoArguments">
/// Whether a field with arguments, of which the root value says nothing, answers with the JSON of its coerced arguments:
/// the only way to see them from outside.
/// </param>
internal sealed record Case(
    JsonElement Id,
    string Action,
    string Schema,
    string Document,
    string? OperationName,
    JsonElement Variables,
    JsonElement RootValue,
    bool EchoArguments)
{
    /// <exception cref="NotTextException">A text has a lone surrogate: no Unicode, so no UTF-8 either.</exception>
    public static Case Read(JsonElement line) => new(
        Member(line, "id"),
        Text(line, "action") ?? "",
        Text(line, "schema") ?? "",
        Text(line, "document") ?? "",
        Text(line, "operationName"),
        Member(line, "variables"),
        Member(line, "rootValue"),
        Member(line, "echoArguments").ValueKind == JsonValueKind.True);

    private static JsonElement Member(JsonElement line, string name) => line.TryGetProperty(name, out var value) ? value : default;

    private static string? Text(JsonElement line, string name)
    {
        var value = Member(line, name);
        if (value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new NotTextException(name);
        }
    }
}

/// <summary>A member whose text cannot be text: what a server would refuse before GraphQL sees it.</summary>
internal sealed class NotTextException(string member) : Exception($"\"{member}\" is no Unicode text.");
