using System.Collections.Immutable;

namespace StPlan.GraphQL.Language;

// Spec 3: definitions of the type system.
public sealed partial class Parser
{
    // ExecutableDirectiveLocation, TypeSystemDirectiveLocation (spec 3.13)
    private static readonly ImmutableHashSet<string> DirectiveLocations = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "QUERY",
        "MUTATION",
        "SUBSCRIPTION",
        "FIELD",
        "FRAGMENT_DEFINITION",
        "FRAGMENT_SPREAD",
        "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION",
        "SCHEMA",
        "SCALAR",
        "OBJECT",
        "FIELD_DEFINITION",
        "ARGUMENT_DEFINITION",
        "INTERFACE",
        "UNION",
        "ENUM",
        "ENUM_VALUE",
        "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION");

    // SchemaDefinition : Description? schema Directives[Const]? { RootOperationTypeDefinition+ }
    private SchemaDefinitionNode ParseSchemaDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        ExpectKeyword("schema"u8);
        return new SchemaDefinitionNode(
            start,
            false,
            description,
            ParseDirectives(isConst: true),
            Many(TokenKind.BraceLeft, static parser => parser.ParseOperationTypeDefinition(), TokenKind.BraceRight));
    }

    // RootOperationTypeDefinition : OperationType : NamedType
    private OperationTypeDefinitionNode ParseOperationTypeDefinition()
    {
        var token = _token;
        var operation = OperationType.Query;
        if (IsKeyword(token, "mutation"u8))
        {
            operation = OperationType.Mutation;
        }
        else if (IsKeyword(token, "subscription"u8))
        {
            operation = OperationType.Subscription;
        }

        // Whether the name is one of the three is decided only after it is taken: a fault of the token after it comes first.
        Expect(TokenKind.Name);
        if (operation == OperationType.Query && !IsKeyword(token, "query"u8))
        {
            FailUnexpected(token);
        }

        Expect(TokenKind.Colon);
        return new OperationTypeDefinitionNode(token.Start, operation, ParseNamedType());
    }

    // ScalarTypeDefinition : Description? scalar Name Directives[Const]?
    private ScalarTypeDefinitionNode ParseScalarTypeDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        ExpectKeyword("scalar"u8);
        return new ScalarTypeDefinitionNode(start, false, description, ParseName(), ParseDirectives(isConst: true));
    }

    // ObjectTypeDefinition : Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
    private ObjectTypeDefinitionNode ParseObjectTypeDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        ExpectKeyword("type"u8);
        return new ObjectTypeDefinitionNode(
            start, false, description, ParseName(), ParseImplementsInterfaces(), ParseDirectives(isConst: true), ParseFieldsDefinition());
    }

    // InterfaceTypeDefinition : Description? interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
    private InterfaceTypeDefinitionNode ParseInterfaceTypeDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        ExpectKeyword("interface"u8);
        return new InterfaceTypeDefinitionNode(
            start, false, description, ParseName(), ParseImplementsInterfaces(), ParseDirectives(isConst: true), ParseFieldsDefinition());
    }

    // UnionTypeDefinition : Description? union Name Directives[Const]? UnionMemberTypes?
    private UnionTypeDefinitionNode ParseUnionTypeDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        ExpectKeyword("union"u8);
        return new UnionTypeDefinitionNode(
            start, false, description, ParseName(), ParseDirectives(isConst: true), ParseUnionMemberTypes());
    }

    // EnumTypeDefinition : Description? enum Name Directives[Const]? EnumValuesDefinition?
    private EnumTypeDefinitionNode ParseEnumTypeDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        ExpectKeyword("enum"u8);
        return new EnumTypeDefinitionNode(
            start, false, description, ParseName(), ParseDirectives(isConst: true), ParseEnumValuesDefinition());
    }

    // InputObjectTypeDefinition : Description? input Name Directives[Const]? InputFieldsDefinition?
    private InputObjectTypeDefinitionNode ParseInputObjectTypeDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        ExpectKeyword("input"u8);
        return new InputObjectTypeDefinitionNode(
            start, false, description, ParseName(), ParseDirectives(isConst: true), ParseInputFieldsDefinition());
    }

    // DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations
    private DirectiveDefinitionNode ParseDirectiveDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        ExpectKeyword("directive"u8);
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        var repeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        return new DirectiveDefinitionNode(start, description, name, arguments, repeatable, ParseDirectiveLocations());
    }

    // DirectiveLocations : |? DirectiveLocation (| DirectiveLocation)*
    private ImmutableArray<NameNode> ParseDirectiveLocations() =>
        Delimited(TokenKind.Pipe, static parser => parser.ParseDirectiveLocation());

    // DirectiveLocation : ExecutableDirectiveLocation | TypeSystemDirectiveLocation
    private NameNode ParseDirectiveLocation()
    {
        var token = _token;
        var name = ParseName();
        if (!DirectiveLocations.Contains(name.Value))
        {
            FailUnexpected(token);
        }

        return name;
    }


    // Spec 3.6 – 3.10: what definitions and extensions of types consist of.

    // ImplementsInterfaces : implements &? NamedType (& NamedType)*
    private ImmutableArray<NamedTypeNode> ParseImplementsInterfaces() =>
        SkipKeyword("implements"u8) ? Delimited(TokenKind.Ampersand, static parser => parser.ParseNamedType()) : [];

    // FieldsDefinition : { FieldDefinition+ }
    private ImmutableArray<FieldDefinitionNode> ParseFieldsDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static parser => parser.ParseFieldDefinition(), TokenKind.BraceRight);

    // FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?
    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode(start, description, name, arguments, ParseTypeReference(), ParseDirectives(isConst: true));
    }

    // ArgumentsDefinition : ( InputValueDefinition+ )
    private ImmutableArray<InputValueDefinitionNode> ParseArgumentsDefinition() =>
        OptionalMany(TokenKind.ParenLeft, static parser => parser.ParseInputValueDefinition(), TokenKind.ParenRight);

    // InputFieldsDefinition : { InputValueDefinition+ }
    private ImmutableArray<InputValueDefinitionNode> ParseInputFieldsDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static parser => parser.ParseInputValueDefinition(), TokenKind.BraceRight);

    // InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?
    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new InputValueDefinitionNode(
            start, description, name, ParseTypeReference(), ParseDefaultValue(), ParseDirectives(isConst: true));
    }

    // UnionMemberTypes : = |? NamedType (| NamedType)*
    private ImmutableArray<NamedTypeNode> ParseUnionMemberTypes() =>
        Skip(TokenKind.EqualsSign) ? Delimited(TokenKind.Pipe, static parser => parser.ParseNamedType()) : [];

    // EnumValuesDefinition : { EnumValueDefinition+ }
    private ImmutableArray<EnumValueDefinitionNode> ParseEnumValuesDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static parser => parser.ParseEnumValueDefinition(), TokenKind.BraceRight);

    // EnumValueDefinition : Description? EnumValue Directives[Const]?
    // EnumValue           : Name but not true or false or null
    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        if (PeekKeyword("true"u8) || PeekKeyword("false"u8) || PeekKeyword("null"u8))
        {
            Fail(_token.Start, $"{_token.Describe(Source)} is reserved and cannot be used for an enum value.");
        }

        return new EnumValueDefinitionNode(start, description, ParseName(), ParseDirectives(isConst: true));
    }
}
