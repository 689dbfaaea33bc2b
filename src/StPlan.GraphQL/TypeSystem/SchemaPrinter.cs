using System.Collections.Immutable;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// Prints a schema as SDL (spec 3): everything it defines, with descriptions and directives, without what every schema has. The root
/// types come first, the others in the order of their names, so that two printings differ only where the schemas do.
/// </summary>
public static class SchemaPrinter
{
    public static string Print(Schema schema) => SchemaText.Of(ToDocument(schema));

    public static DocumentNode ToDocument(Schema schema)
    {
        NamedType?[] roots = [schema.QueryType, schema.MutationType, schema.SubscriptionType];
        var types = schema.Types
            .Where(t => !t.IsIntrospectionType && !IsBuiltInScalar(t))
            .OrderBy(t => Array.IndexOf(roots, t) is var place and >= 0 ? place : roots.Length)
            .ThenBy(t => t.Name, StringComparer.Ordinal);
        var directives = schema.Directives
            .Where(d => !BuiltInDirectives.IsBuiltIn(d.Name))
            .OrderBy(d => d.Name, StringComparer.Ordinal);
        return new DocumentNode(
            SourceText.From(""),
            [.. SchemaDefinition(schema), .. directives.Select(Directive), .. types.Select(Type)]);
    }

    internal static bool IsBuiltInScalar(NamedType type) =>
        type is ScalarType && type.Name is "String" or "Int" or "Float" or "Boolean" or "ID";

    private static IEnumerable<DefinitionNode> SchemaDefinition(Schema schema)
    {
        (OperationType Operation, ObjectType? Type)[] roots =
        [
            (OperationType.Query, schema.QueryType),
            (OperationType.Mutation, schema.MutationType),
            (OperationType.Subscription, schema.SubscriptionType),
        ];
        var hasUsualNames = roots.All(r => r.Type is null || r.Type.Name == r.Operation.ToString());
        if (schema.Description is null && schema.AppliedDirectives.IsEmpty && hasUsualNames)
        {
            yield break;
        }

        yield return new SchemaDefinitionNode(
            0,
            false,
            Description(schema.Description),
            schema.AppliedDirectives,
            [.. roots.Where(r => r.Type is not null).Select(r => new OperationTypeDefinitionNode(0, r.Operation, Named(r.Type!)))]);
    }

    private static DirectiveDefinitionNode Directive(DirectiveDefinition directive) => new(
        0,
        Description(directive.Description),
        Name(directive.Name),
        [.. directive.Arguments.Select(InputValue)],
        directive.IsRepeatable,
        [.. directive.Locations.Select(l => Name(NameConventions.EnumValueName(l.ToString())))]);

    private static TypeDefinitionNode Type(NamedType type)
    {
        var description = Description(type.Description);
        var name = Name(type.Name);
        var directives = type.Directives.RemoveAll(d => d.Name.Value is "specifiedBy" or "oneOf");
        return type switch
        {
            ScalarType scalar => new ScalarTypeDefinitionNode(
                0, false, description, name, scalar.SpecifiedByUrl is null
                    ? directives : directives.Add(Applied("specifiedBy", "url", scalar.SpecifiedByUrl))),
            EnumType @enum => new EnumTypeDefinitionNode(
                0, false, description, name, directives, [.. @enum.Values.Select(EnumValue)]),
            InputObjectType input => new InputObjectTypeDefinitionNode(
                0, false, description, name, input.IsOneOf
                    ? directives.Add(new DirectiveNode(0, Name("oneOf"), [])) : directives, [.. input.Fields.Select(InputValue)]),
            UnionType union => new UnionTypeDefinitionNode(
                0, false, description, name, directives, [.. union.MemberTypes.Select(Named)]),
            InterfaceType @interface => new InterfaceTypeDefinitionNode(
                0, false, description, name, [.. @interface.Interfaces.Select(Named)], directives, [.. @interface.Fields.Select(Field)]),
            ObjectType @object => new ObjectTypeDefinitionNode(
                0, false, description, name, [.. @object.Interfaces.Select(Named)], directives, [.. @object.Fields.Select(Field)]),
            _ => throw new InvalidOperationException($"{type.Name} is of no kind that SDL knows."),
        };
    }

    private static FieldDefinitionNode Field(OutputField field) => new(
        0,
        Description(field.Description),
        Name(field.Name),
        [.. field.Arguments.Select(InputValue)],
        Reference(field.Type),
        WithDeprecation(field.Directives, field.DeprecationReason));

    private static InputValueDefinitionNode InputValue(InputValue value) => new(
        0,
        Description(value.Description),
        Name(value.Name),
        Reference(value.Type),
        value.DefaultValue,
        WithDeprecation(value.Directives, value.DeprecationReason));

    private static EnumValueDefinitionNode EnumValue(EnumValue value) => new(
        0,
        Description(value.Description),
        Name(value.Name),
        WithDeprecation(value.Directives, value.DeprecationReason));

    private static ImmutableArray<DirectiveNode> WithDeprecation(ImmutableArray<DirectiveNode> directives, string? reason)
    {
        var others = directives.RemoveAll(d => d.Name.Value == "deprecated");
        return reason switch
        {
            null => others,
            BuiltInDirectives.NoDeprecationReason => others.Add(new DirectiveNode(0, Name("deprecated"), [])),
            _ => others.Add(Applied("deprecated", "reason", reason)),
        };
    }

    private static DirectiveNode Applied(string directive, string argument, string value) =>
        new(0, Name(directive), [new ArgumentNode(0, Name(argument), new StringValueNode(0, value, false))]);

    private static TypeNode Reference(GraphQLType type) => type switch
    {
        NonNullType nonNull => new NonNullTypeNode(0, Reference(nonNull.OfType)),
        ListType list => new ListTypeNode(0, Reference(list.ItemType)),
        _ => Named((NamedType)type),
    };

    private static NamedTypeNode Named(NamedType type) => new(0, Name(type.Name));

    private static NameNode Name(string name) => new(0, name);

    private static StringValueNode? Description(string? text) =>
        text is null ? null : new StringValueNode(0, text, Block: IsBlockString(text));

    // As graphql-js: a text that would not be read back the same from a block string is quoted, and so is one with control characters.
    private static bool IsBlockString(string text)
    {
        var block = new StringValueNode(0, text, Block: true);
        return !text.Any(c => c < ' ' && c is not ('\t' or '\n'))
            && ((StringValueNode)Parser.ParseValue(Printer.Print(block))).Value == text;
    }
}
