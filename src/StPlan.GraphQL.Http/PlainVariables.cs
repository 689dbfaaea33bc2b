using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Http;

/// <summary>Variables as parameters of their own, <c>?code=III.9&amp;lang=EN</c>, for links that people write: scalars and enums.</summary>
internal static class PlainVariables
{
    private static readonly ImmutableArray<string> Reserved = ["query", "operationName", "variables", "extensions"];

    /// <param name="variables">Those that came as JSON; the plain ones are added to them.</param>
    /// <param name="json">Both together; null when there are no plain ones.</param>
    public static HttpRequestProblem? Read(
        IQueryCollection parameters, OperationDefinitionNode operation, JsonElement variables, out JsonDocument? json)
    {
        json = null;
        var plain = parameters.Where(p => !Reserved.Contains(p.Key)).ToList();
        if (plain.Count == 0)
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        foreach (var given in variables.ValueKind == JsonValueKind.Object ? variables.EnumerateObject().ToArray() : [])
        {
            given.WriteTo(writer);
        }

        foreach (var (name, values) in plain)
        {
            // A misspelt name must not look as if it had been heard.
            if (operation.VariableDefinitions.FirstOrDefault(v => v.Name == name) is not { } definition)
            {
                var known = string.Join(", ", operation.VariableDefinitions.Select(v => v.Name));
                return HttpRequestProblem.BadRequest($"The operation has no variable \"{name}\". "
                    + $"{(known.Length == 0 ? "It has no variables" : $"Its variables are {known}")}.");
            }

            writer.WritePropertyName(name);
            Write(writer, values.ToString(), definition.Type is NonNullTypeNode { Type: var type } ? type : definition.Type);
        }

        writer.WriteEndObject();
        writer.Flush();
        json = JsonDocument.Parse(buffer.WrittenMemory);
        return null;
    }

    // What the type does not take is left to coercion, whose message says what was expected.
    private static void Write(Utf8JsonWriter writer, string value, TypeNode type)
    {
        var isLiteral = type is NamedTypeNode named && named.Name.Value switch
        {
            "Boolean" => value is "true" or "false",
            "Int" or "Long" or "Float" or "Decimal" => IsJsonNumber(value),
            _ => false,
        };
        if (isLiteral)
        {
            writer.WriteRawValue(value);
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }

    private static bool IsJsonNumber(string value)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(value));
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
