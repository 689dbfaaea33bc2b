using System.Text;
using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.Exceptions;

namespace GraphQLDotNet;

/// <summary>
/// Answers the cases of tests/judges/differential, as tests/StPlan.GraphQL.Conformance does: a JSON line in, a JSON line out with the
/// same id. "errors" says that something was refused, "data" is a result, "crash" an exception that GraphQL.NET should not have thrown.
/// </summary>
internal static class Driver
{
    private static readonly GraphQLSerializer Serializer = new();
    private static readonly DocumentExecuter Executer = new();
    private static readonly JsonDocumentOptions Nested = new() { MaxDepth = 4096 };
    private static (string Sdl, ISchema? Schema, string? Refusal) _last = ("", null, null);

    public static void Run()
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true };
        while (input.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line, Nested);
            var id = json.RootElement.GetProperty("id").GetRawText();
            string answer;
            try
            {
                answer = Answer(json.RootElement);
            }
            catch (Exception exception)
            {
                answer = Refused(exception.ToString(), "crash");
            }

            output.WriteLine($"{{\"id\":{id},{answer[1..]}");
        }
    }

    private static string Answer(JsonElement @case)
    {
        var document = Text(@case, "document");
        var schema = Text(@case, "schema");
        switch (Text(@case, "action"))
        {
            case "parse":
                return Parsed(document) ?? "{\"data\":null}";
            case "validateSchema":
                return SchemaOf(schema).Refusal is { } refusal ? Refused(refusal) : "{\"data\":null}";
            case "validate":
                return Parsed(document) ?? Validated(schema, document);
            case "execute":
                return Executed(schema, document, @case);
            default:
                return Refused("not asked of GraphQL.NET", "skipped");
        }
    }

    private static string? Parsed(string document)
    {
        try
        {
            Parser.Parse(document);
            return null;
        }
        catch (GraphQLParserException exception)
        {
            return Refused(exception.Message);
        }
    }

    private static string Validated(string sdl, string text)
    {
        var (_, schema, refusal) = SchemaOf(sdl);
        if (schema is null)
        {
            return Refused(refusal!, "skipped");
        }

        var document = Parser.Parse(text);
        // The specification validates all operations of a document; GraphQL.NET takes the one that is to run.
        var result = new DocumentValidator().ValidateAsync(new ValidationOptions
        {
            Schema = schema,
            Document = document,
            Operation = document.Definitions.OfType<GraphQLParser.AST.GraphQLOperationDefinition>().FirstOrDefault()!,
            Rules = DocumentValidator.CoreRules,
            Variables = Inputs.Empty,
        }).GetAwaiter().GetResult();
        // It looks at the values of variables in the same step, of which a document says nothing.
        var errors = result.Errors.Where(e => e is not InvalidVariableError).Select(e => e.Message).ToList();
        return errors.Count == 0 ? "{\"data\":null}" : Refused(string.Join(" | ", errors));
    }

    private static string Executed(string sdl, string document, JsonElement @case)
    {
        var (_, schema, refusal) = SchemaOf(sdl);
        if (schema is null)
        {
            return Refused(refusal!, "skipped");
        }

        var result = Executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Query = document,
            OperationName = @case.TryGetProperty("operationName", out var name)
                && name.ValueKind == JsonValueKind.String ? name.GetString() : null,
            Variables = @case.TryGetProperty("variables", out var variables) && variables.ValueKind == JsonValueKind.Object
                ? Serializer.Deserialize<Inputs>(variables.GetRawText())
                : null,
            Root = @case.TryGetProperty("rootValue", out var root) ? root : null,
        }).GetAwaiter().GetResult();
        return Serializer.Serialize(result);
    }

    private static (string Sdl, ISchema? Schema, string? Refusal) SchemaOf(string sdl)
    {
        if (_last.Sdl != sdl)
        {
            try
            {
                _last = (sdl, SdlSchema.Build(sdl), null);
            }
            catch (Exception exception)
            {
                _last = (sdl, null, exception.Message);
            }
        }

        return _last;
    }

    private static string Refused(string message, string? code = null) =>
        JsonSerializer.Serialize(new { errors = new[] { new { message, code } } });

    private static string Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
