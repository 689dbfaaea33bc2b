using System.Text.Json;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Conformance;

/// <summary>The root value of a case.</summary>
internal sealed record RootSource(JsonElement Json, bool EchoArguments);

/// <summary>
/// Resolves fields by property name, and abstract types by <c>__typename</c>: what graphql-js does when it is given no resolvers.
/// </summary>
internal static class JsonResolver
{
    public static FieldResolver Create(string field) => new ContextFieldResolver<object?>(context => Resolve(context, field));

    public static string? TypeNameOf(object value) =>
        JsonOf(value) is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("__typename", out var name)
            && name.ValueKind == JsonValueKind.String
            ? name.GetString()
            : "";

    private static object? Resolve(in ResolverContext context, string field)
    {
        var source = JsonOf(context.Parent<object>());
        if (source.ValueKind == JsonValueKind.Object && source.TryGetProperty(field, out var value))
        {
            return value.ValueKind == JsonValueKind.Null ? null : value;
        }

        var isEcho = !context.Arguments.Definitions.IsEmpty && context.Request.RootValue is RootSource { EchoArguments: true };
        return isEcho ? ArgumentEcho.Of(context.Arguments) : null;
    }

    private static JsonElement JsonOf(object value) => value switch
    {
        RootSource root => root.Json,
        JsonElement json => json,
        _ => default,
    };
}
