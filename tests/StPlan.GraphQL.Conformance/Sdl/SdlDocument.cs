using System.Collections.Immutable;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Conformance.Sdl;

/// <summary>The definitions of a document of SDL, looked up by name.</summary>
internal sealed class SdlDocument
{
    // Spec 3.5 and 4.2: what every schema has.
    private static readonly ImmutableHashSet<string> StandardTypes =
    [
        "String", "Int", "Float", "Boolean", "ID",
        "__Schema", "__Type", "__TypeKind", "__Field", "__InputValue", "__EnumValue", "__Directive", "__DirectiveLocation",
    ];

    private readonly Dictionary<string, TypeDefinitionNode> _types = [];

    public SdlDocument(DocumentNode document)
    {
        Definitions = [.. document.Definitions.OfType<TypeSystemDefinitionNode>()];
        Types = [.. Definitions.OfType<TypeDefinitionNode>()];
        Schemas = [.. Definitions.OfType<SchemaDefinitionNode>()];
        Directives = [.. Definitions.OfType<DirectiveDefinitionNode>()];
        foreach (var type in Types.Where(t => !t.IsExtension))
        {
            _types.TryAdd(type.Name.Value, type);
        }
    }

    public ImmutableArray<TypeSystemDefinitionNode> Definitions { get; }

    /// <summary>Definitions and extensions of types, in the order of the document.</summary>
    public ImmutableArray<TypeDefinitionNode> Types { get; }

    public ImmutableArray<SchemaDefinitionNode> Schemas { get; }

    public ImmutableArray<DirectiveDefinitionNode> Directives { get; }

    public IEnumerable<string> DefinedTypeNames => _types.Keys;

    public IEnumerable<string> TypeNames => StandardTypes.Concat(_types.Keys);

    public bool IsKnownType(string name) => _types.ContainsKey(name) || StandardTypes.Contains(name);

    /// <summary>The definition of a type of the document; null for the types that every schema has.</summary>
    public TypeDefinitionNode? FindType(string name) => _types.GetValueOrDefault(name);

    public static IEnumerable<FieldDefinitionNode> FieldsOf(TypeDefinitionNode type) => type switch
    {
        ObjectTypeDefinitionNode node => node.Fields,
        InterfaceTypeDefinitionNode node => node.Fields,
        _ => [],
    };

    public static IEnumerable<InputValueDefinitionNode> InputFieldsOf(TypeDefinitionNode type) =>
        (type as InputObjectTypeDefinitionNode)?.Fields ?? [];

    public static IEnumerable<EnumValueDefinitionNode> ValuesOf(TypeDefinitionNode type) => (type as EnumTypeDefinitionNode)?.Values ?? [];

    public static IEnumerable<NamedTypeNode> MembersOf(TypeDefinitionNode type) => (type as UnionTypeDefinitionNode)?.MemberTypes ?? [];

    public static IEnumerable<NamedTypeNode> InterfacesOf(TypeDefinitionNode type) => type switch
    {
        ObjectTypeDefinitionNode node => node.Interfaces,
        InterfaceTypeDefinitionNode node => node.Interfaces,
        _ => [],
    };
}
