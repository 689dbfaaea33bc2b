using System.Collections.Immutable;
using StPlan.GraphQL.Language;

using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Conformance.Sdl;

/// <summary>Builds a schema from a document of type system definitions and extensions (spec 3).</summary>
/// <param name="document">Definitions and extensions, in any order.</param>
/// <param name="resolvers">The resolver of a field, by type and field name; null for a schema that is only looked at.</param>
internal sealed class SdlReader(DocumentNode document, Func<string, string, FieldResolver>? resolvers)
{
    private readonly ILookup<string, TypeDefinitionNode> _extensions =
        document.Definitions.OfType<TypeDefinitionNode>().Where(d => d.IsExtension).ToLookup(d => d.Name.Value);

    public Schema Read()
    {
        var definitions = document.Definitions.OfType<TypeDefinitionNode>().Where(d => !d.IsExtension).ToList();
        if (_extensions.FirstOrDefault(e => definitions.All(d => d.Name.Value != e.Key)) is { } orphan)
        {
            throw new SchemaException($"Cannot extend type \"{orphan.Key}\": the document does not define it.");
        }

        var types = definitions.ConvertAll(Read);
        var directives = document.Definitions.OfType<DirectiveDefinitionNode>().Select(Read);
        var schemas = document.Definitions.OfType<SchemaDefinitionNode>().OrderBy(s => s.IsExtension).ToList();
        return SchemaBuilder.Complete(
            types,
            directives,
            new Schema.Roots(
                Root(schemas, types, OperationType.Query), Root(schemas, types, OperationType.Mutation),
                Root(schemas, types, OperationType.Subscription)),
            schemas.FirstOrDefault()?.Description?.Value,
            schemas.SelectMany(s => s.Directives),
            document.Source);
    }

    // Spec 3.3.1: without a schema definition the roots are the types named Query, Mutation and Subscription.
    private static ObjectType? Root(List<SchemaDefinitionNode> schemas, List<NamedType> types, OperationType operation)
    {
        var explicitly = schemas.Any(s => !s.IsExtension);
        var named = schemas.SelectMany(s => s.OperationTypes).FirstOrDefault(o => o.Operation == operation)?.Type.Name.Value;
        var name = named ?? (explicitly ? null : operation.ToString());
        if (name is null)
        {
            return null;
        }

        return types.Find(t => t.Name == name) switch
        {
            ObjectType type => type,
            null when named is null => null,
            null => throw new SchemaException($"Unknown type \"{name}\": the schema names it as its {operation} type."),
            _ when named is null => null,
            var other => throw new SchemaException($"The {operation} type has to be an object type; {other.Name} is none."),
        };
    }

    private static string? Text(StringValueNode? node) => node?.Value;

    private static string? DeprecationReason(ImmutableArray<DirectiveNode> directives)
    {
        var deprecated = directives.FirstOrDefault(d => d.Name.Value == "deprecated");
        return deprecated is null
            ? null
            : (deprecated.Arguments.FirstOrDefault(a => a.Name.Value == "reason")?.Value as StringValueNode)?.Value
                ?? BuiltInDirectives.NoDeprecationReason;
    }

    private NamedType Read(TypeDefinitionNode node)
    {
        var parts = _extensions[node.Name.Value].Prepend(node).ToList();
        NamedType type = node switch
        {
            ScalarTypeDefinitionNode => new SdlScalarType { SpecifiedByUrl = SpecifiedBy(parts) },
            EnumTypeDefinitionNode =>
                new EnumType { Values = [.. Parts<EnumTypeDefinitionNode>(parts).SelectMany(p => p.Values).Select(Read)] },
            InputObjectTypeDefinitionNode => new InputObjectType
            {
                Fields = [.. Parts<InputObjectTypeDefinitionNode>(parts).SelectMany(p => p.Fields).Select(Read)],
                IsOneOf = parts.SelectMany(p => p.Directives).Any(d => d.Name.Value == "oneOf"),
            },
            ObjectTypeDefinitionNode =>
                Fielded(new ObjectType(), Parts<ObjectTypeDefinitionNode>(parts)
                .SelectMany(p => p.Interfaces), Parts<ObjectTypeDefinitionNode>(parts).SelectMany(p => p.Fields), node.Name.Value),
            InterfaceTypeDefinitionNode =>
                Fielded(new InterfaceType(), Parts<InterfaceTypeDefinitionNode>(parts)
                .SelectMany(p => p.Interfaces), Parts<InterfaceTypeDefinitionNode>(parts).SelectMany(p => p.Fields), null),
            UnionTypeDefinitionNode => Union(Parts<UnionTypeDefinitionNode>(parts).SelectMany(p => p.MemberTypes)),
            _ => throw new InvalidOperationException(),
        };
        type.Name = node.Name.Value;
        type.Description = Text(node.Description);
        type.Directives = [.. parts.SelectMany(p => p.Directives)];
        type.Definition = node;
        return type;
    }

    private static IEnumerable<T> Parts<T>(List<TypeDefinitionNode> parts)
        where T : TypeDefinitionNode =>
        parts.Select(
            p => p as T ?? throw new SchemaException($"Cannot extend \"{p.Name.Value}\" as another kind of type than it is defined as."));

    private static string? SpecifiedBy(List<TypeDefinitionNode> parts) =>
        (parts.SelectMany(p => p.Directives).FirstOrDefault(d => d.Name.Value == "specifiedBy")?
            .Arguments.FirstOrDefault(a => a.Name.Value == "url")?.Value as StringValueNode)?.Value;

    private static UnionType Union(IEnumerable<NamedTypeNode> members)
    {
        var type = new UnionType();
        type.MemberReferences.AddRange(members.Select(TypeReference.Of));
        return type;
    }

    private FieldedType Fielded(
        FieldedType type, IEnumerable<NamedTypeNode> interfaces, IEnumerable<FieldDefinitionNode> fields, string? resolvedType)
    {
        type.InterfaceReferences.AddRange(interfaces.Select(TypeReference.Of));
        type.Fields = [.. fields.Select(f => Read(f, resolvedType))];
        return type;
    }

    private OutputField Read(FieldDefinitionNode node, string? resolvedType) => new(node.Name.Value, TypeReference.Of(node.Type))
    {
        Description = Text(node.Description),
        Arguments = [.. node.Arguments.Select(Read)],
        Directives = node.Directives,
        DeprecationReason = DeprecationReason(node.Directives),
        Definition = node,
        Resolver = resolvedType is null ? null : resolvers?.Invoke(resolvedType, node.Name.Value),
    };

    private static InputValue Read(InputValueDefinitionNode node) => new(node.Name.Value, TypeReference.Of(node.Type))
    {
        Description = Text(node.Description),
        DefaultValue = node.DefaultValue,
        Directives = node.Directives,
        DeprecationReason = DeprecationReason(node.Directives),
        Definition = node,
    };

    private static EnumValue Read(EnumValueDefinitionNode node) => new(node.Name.Value, node.Name.Value)
    {
        Description = Text(node.Description),
        Directives = node.Directives,
        DeprecationReason = DeprecationReason(node.Directives),
        Definition = node,
    };

    private static DirectiveDefinition Read(DirectiveDefinitionNode node) => new(node.Name.Value)
    {
        Description = Text(node.Description),
        Arguments = [.. node.Arguments.Select(Read)],
        Locations = [.. node.Locations.Select(l => DirectiveShape.LocationOf(l.Value))],
        IsRepeatable = node.Repeatable,
        Definition = node,
    };
}
