using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphQLDotNet;

/// <summary>A schema of GraphQL.NET from SDL, whose fields read JSON: the source's member of the field's name.</summary>
internal static class SdlSchema
{
    /// <exception cref="Exception">Of GraphQL.NET, when the SDL is no schema to it.</exception>
    public static ISchema Build(string sdl)
    {
        var definitions = Parser.Parse(sdl).Definitions;
        ISchema? schema = null;
        var built = Schema.For(sdl, builder =>
        {
            foreach (var type in definitions.Where(d => d is GraphQLInterfaceTypeDefinition or GraphQLUnionTypeDefinition)
                .Cast<GraphQLTypeDefinition>())
            {
                builder.Types.For(type.Name.StringValue).ResolveType = value => (schema?.AllTypes[TypeNameOf(value)] as IObjectGraphType)!;
            }

            var subscription = definitions.OfType<GraphQLSchemaDefinition>().SelectMany(d => d.OperationTypes)
                .FirstOrDefault(o => o.Operation == OperationType.Subscription)?.Type?.Name.StringValue ?? "Subscription";
            foreach (var type in definitions.OfType<GraphQLObjectTypeDefinition>().Where(t => t.Name.StringValue == subscription))
            {
                foreach (var field in type.Fields?.Items ?? [])
                {
                    builder.Types.For(subscription).FieldFor(field.Name.StringValue).StreamResolver =
                        new SourceStreamResolver<object?>(
                            IObservable<object?> (_) => throw new NotSupportedException("Nothing subscribes here."));
                }
            }
        });
        foreach (var scalar in definitions.OfType<GraphQLScalarTypeDefinition>())
        {
            built.RegisterType(new AnyScalar { Name = scalar.Name.StringValue });
        }

        built.Initialize();
        foreach (var type in built.AllTypes.OfType<IObjectGraphType>().Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal)))
        {
            foreach (var field in type.Fields)
            {
                field.Resolver = new JsonResolver(field.Name);
            }
        }

        return schema = built;
    }

    private static string TypeNameOf(object value) =>
        value is JsonElement { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("__typename", out var name)
            && name.ValueKind == JsonValueKind.String
            ? name.GetString()!
            : "";
}

internal sealed class JsonResolver(string name) : IFieldResolver
{
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(
        context.Source is JsonElement { ValueKind: JsonValueKind.Object } source
            && source.TryGetProperty(name, out var value) ? Value(value)
        : context.FieldDefinition.Arguments is { Count: > 0 } ? Echo(context)
        : null);

    private static object? Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt32(out var number) ? (object)number : json.GetDouble(),
        JsonValueKind.Array => json.EnumerateArray().Select(Value).ToArray(),
        _ => json,
    };

    private static string Echo(IResolveFieldContext context) => JsonSerializer.Serialize(new
    {
        args = context.Arguments!.Where(a => a.Value.Source is not ArgumentSource.FieldDefault || a.Value.Value is not null)
            .ToDictionary(a => a.Key, a => a.Value.Value),
    });
}

/// <summary>A scalar that SDL declares: any value, as it is.</summary>
internal sealed class AnyScalar : ComplexScalarGraphType;
