using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using StPlan.GraphQL.Conformance;
using StPlan.GraphQL.Conformance.Sdl;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Response;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Tests;

/// <summary>
/// Executes a document against SDL and a root value of JSON; fields with arguments and without a value answer with their arguments.
/// </summary>
internal static class JsonExecution
{
    public static JsonObject Run(string sdl, string document, string root = "{}", string? variables = null)
    {
        var schema = Schema.FromSdl(sdl, (_, field) => JsonResolver.Create(field));
        return Run(schema, document, new RootSource(JsonDocument.Parse(root).RootElement, EchoArguments: true), variables);
    }

    public static JsonObject Run(Schema schema, string document, object root, string? variables = null)
    {
        var execution = ExecuteAsync(schema, document, root, variables);
        execution.IsCompleted.ShouldBeTrue("Nothing here has to be awaited.");
        return execution.GetAwaiter().GetResult();
    }

    public static async Task<JsonObject> ExecuteAsync(Schema schema, string document, object root, string? variables = null)
    {
        using var buffer = new ResponseBuffer();
        var executor = new GraphQLExecutor(schema, new ExecutorOptions { TypeNameResolver = JsonResolver.TypeNameOf });
        var request =
            new GraphQLRequest(
            Encoding.UTF8.GetBytes(document), null, variables is null ? default : JsonDocument.Parse(variables).RootElement);
        await executor.ExecuteAsync(request, buffer, root);
        return JsonNode.Parse(buffer.WrittenSpan)!.AsObject();
    }

    /// <summary>
    /// The response with of each error only message and path, for that is what cases are about; its fields in their order.
    /// </summary>
    public static string Summary(JsonObject response)
    {
        foreach (var error in response["errors"]?.AsArray() ?? [])
        {
            error!.AsObject().Remove("locations");
            error.AsObject().Remove("extensions");
        }

        return Indented(response);
    }

    public static string Indented(JsonNode json) =>
        json.ToJsonString(
        new JsonSerializerOptions
        {
            WriteIndented = true,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping
        });
}
