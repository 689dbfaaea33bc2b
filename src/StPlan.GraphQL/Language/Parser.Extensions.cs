namespace StPlan.GraphQL.Language;

// Spec 3.1 and the sections "Extensions" of 3.3 – 3.10. An extension has no description, and at least one part: an empty one
// is an error at the token after its name.
public sealed partial class Parser
{
    // TypeSystemExtension : SchemaExtension | TypeExtension
    private DefinitionNode ParseTypeSystemExtension()
    {
        var keyword = LookAhead();
        if (keyword.Kind == TokenKind.Name)
        {
            switch (Source[keyword.Start..keyword.End])
            {
                case var name when name.SequenceEqual("schema"u8): return ParseSchemaExtension();
                case var name when name.SequenceEqual("scalar"u8): return ParseScalarTypeExtension();
                case var name when name.SequenceEqual("type"u8): return ParseObjectTypeExtension();
                case var name when name.SequenceEqual("interface"u8): return ParseInterfaceTypeExtension();
                case var name when name.SequenceEqual("union"u8): return ParseUnionTypeExtension();
                case var name when name.SequenceEqual("enum"u8): return ParseEnumTypeExtension();
                case var name when name.SequenceEqual("input"u8): return ParseInputObjectTypeExtension();
            }
        }

        FailUnexpected(keyword);
        return ParseSchemaExtension();
    }

    /// <summary>Takes <c>extend</c> and the keyword after it.</summary>
    private int ExpectExtend()
    {
        var start = Expect(TokenKind.Name).Start;
        Expect(TokenKind.Name);
        return start;
    }

    private T RequirePart<T>(T extension, bool hasPart)
    {
        if (!hasPart)
        {
            FailUnexpected();
        }

        return extension;
    }

    // SchemaExtension : extend schema Directives[Const]? { RootOperationTypeDefinition+ }, or extend schema Directives[Const]
    private SchemaDefinitionNode ParseSchemaExtension()
    {
        var start = ExpectExtend();
        var directives = ParseDirectives(isConst: true);
        var operationTypes = OptionalMany(
            TokenKind.BraceLeft, static parser => parser.ParseOperationTypeDefinition(), TokenKind.BraceRight);
        return RequirePart(
            new SchemaDefinitionNode(start, true, null, directives, operationTypes),
            directives.Length + operationTypes.Length > 0);
    }

    // ScalarTypeExtension : extend scalar Name Directives[Const]
    private ScalarTypeDefinitionNode ParseScalarTypeExtension()
    {
        var start = ExpectExtend();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        return RequirePart(new ScalarTypeDefinitionNode(start, true, null, name, directives), directives.Length > 0);
    }

    // ObjectTypeExtension : extend type Name, and one at least of ImplementsInterfaces, Directives[Const], FieldsDefinition
    private ObjectTypeDefinitionNode ParseObjectTypeExtension()
    {
        var start = ExpectExtend();
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldsDefinition();
        return RequirePart(
            new ObjectTypeDefinitionNode(start, true, null, name, interfaces, directives, fields),
            interfaces.Length + directives.Length + fields.Length > 0);
    }

    // InterfaceTypeExtension : extend interface Name, and one at least of ImplementsInterfaces, Directives[Const], FieldsDefinition
    private InterfaceTypeDefinitionNode ParseInterfaceTypeExtension()
    {
        var start = ExpectExtend();
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldsDefinition();
        return RequirePart(
            new InterfaceTypeDefinitionNode(start, true, null, name, interfaces, directives, fields),
            interfaces.Length + directives.Length + fields.Length > 0);
    }

    // UnionTypeExtension : extend union Name, and one at least of Directives[Const], UnionMemberTypes
    private UnionTypeDefinitionNode ParseUnionTypeExtension()
    {
        var start = ExpectExtend();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var memberTypes = ParseUnionMemberTypes();
        return RequirePart(
            new UnionTypeDefinitionNode(start, true, null, name, directives, memberTypes),
            directives.Length + memberTypes.Length > 0);
    }

    // EnumTypeExtension : extend enum Name, and one at least of Directives[Const], EnumValuesDefinition
    private EnumTypeDefinitionNode ParseEnumTypeExtension()
    {
        var start = ExpectExtend();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var values = ParseEnumValuesDefinition();
        return RequirePart(
            new EnumTypeDefinitionNode(start, true, null, name, directives, values), directives.Length + values.Length > 0);
    }

    // InputObjectTypeExtension : extend input Name, and one at least of Directives[Const], InputFieldsDefinition
    private InputObjectTypeDefinitionNode ParseInputObjectTypeExtension()
    {
        var start = ExpectExtend();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseInputFieldsDefinition();
        return RequirePart(
            new InputObjectTypeDefinitionNode(start, true, null, name, directives, fields), directives.Length + fields.Length > 0);
    }
}
