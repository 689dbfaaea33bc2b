using System.Collections.Immutable;

namespace StPlan.GraphQL.Language;

// Spec 3: the type system definition language. A definition and its extension are one node, told apart by IsExtension:
// they have the same parts, and every reader of one reads the other too.

/// <summary>TypeSystemDefinitionOrExtension (spec 3.1). An extension has no description.</summary>
public abstract record TypeSystemDefinitionNode(
    int Start,
    bool IsExtension,
    StringValueNode? Description,
    ImmutableArray<DirectiveNode> Directives) : DefinitionNode(Start);

/// <summary>SchemaDefinition and SchemaExtension (spec 3.3).</summary>
public sealed record SchemaDefinitionNode(
    int Start,
    bool IsExtension,
    StringValueNode? Description,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<OperationTypeDefinitionNode> OperationTypes) : TypeSystemDefinitionNode(Start, IsExtension, Description, Directives);

/// <summary>RootOperationTypeDefinition: <c>query: Query</c>.</summary>
public sealed record OperationTypeDefinitionNode(int Start, OperationType Operation, NamedTypeNode Type) : SyntaxNode(Start);

/// <summary>TypeDefinition or TypeExtension (spec 3.4).</summary>
public abstract record TypeDefinitionNode(
    int Start,
    bool IsExtension,
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives) : TypeSystemDefinitionNode(Start, IsExtension, Description, Directives);

/// <summary>ScalarTypeDefinition (spec 3.5).</summary>
public sealed record ScalarTypeDefinitionNode(
    int Start,
    bool IsExtension,
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives) : TypeDefinitionNode(Start, IsExtension, Description, Name, Directives);

/// <summary>ObjectTypeDefinition (spec 3.6).</summary>
public sealed record ObjectTypeDefinitionNode(
    int Start,
    bool IsExtension,
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<NamedTypeNode> Interfaces,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<FieldDefinitionNode> Fields) : TypeDefinitionNode(Start, IsExtension, Description, Name, Directives);

/// <summary>InterfaceTypeDefinition (spec 3.7).</summary>
public sealed record InterfaceTypeDefinitionNode(
    int Start,
    bool IsExtension,
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<NamedTypeNode> Interfaces,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<FieldDefinitionNode> Fields) : TypeDefinitionNode(Start, IsExtension, Description, Name, Directives);

/// <summary>UnionTypeDefinition (spec 3.8).</summary>
public sealed record UnionTypeDefinitionNode(
    int Start,
    bool IsExtension,
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<NamedTypeNode> MemberTypes) : TypeDefinitionNode(Start, IsExtension, Description, Name, Directives);

/// <summary>EnumTypeDefinition (spec 3.9).</summary>
public sealed record EnumTypeDefinitionNode(
    int Start,
    bool IsExtension,
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<EnumValueDefinitionNode> Values) : TypeDefinitionNode(Start, IsExtension, Description, Name, Directives);

/// <summary>InputObjectTypeDefinition (spec 3.10).</summary>
public sealed record InputObjectTypeDefinitionNode(
    int Start,
    bool IsExtension,
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<InputValueDefinitionNode> Fields) : TypeDefinitionNode(Start, IsExtension, Description, Name, Directives);

/// <summary>DirectiveDefinition (spec 3.13). The grammar allows only the names of locations, so the parser has checked them.</summary>
public sealed record DirectiveDefinitionNode(
    int Start,
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<InputValueDefinitionNode> Arguments,
    bool Repeatable,
    ImmutableArray<NameNode> Locations) : TypeSystemDefinitionNode(Start, false, Description, []);

/// <summary>FieldDefinition (spec 3.6).</summary>
public sealed record FieldDefinitionNode(
    int Start,
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<InputValueDefinitionNode> Arguments,
    TypeNode Type,
    ImmutableArray<DirectiveNode> Directives) : SyntaxNode(Start);

/// <summary>InputValueDefinition (spec 3.6.1): an argument, or a field of an input object.</summary>
public sealed record InputValueDefinitionNode(
    int Start,
    StringValueNode? Description,
    NameNode Name,
    TypeNode Type,
    ValueNode? DefaultValue,
    ImmutableArray<DirectiveNode> Directives) : SyntaxNode(Start);

/// <summary>EnumValueDefinition (spec 3.9).</summary>
public sealed record EnumValueDefinitionNode(
    int Start,
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives) : SyntaxNode(Start);
