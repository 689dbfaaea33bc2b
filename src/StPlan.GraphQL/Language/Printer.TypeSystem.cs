using System.Collections.Immutable;

namespace StPlan.GraphQL.Language;

// Spec 3: definitions of the type system and their extensions.
public sealed partial class Printer
{
    private void WriteTypeSystemDefinition(TypeSystemDefinitionNode definition)
    {
        WriteDescription(definition.Description);
        if (definition.IsExtension)
        {
            Write("extend ");
        }

        switch (definition)
        {
            case SchemaDefinitionNode schema:
                Write("schema");
                WriteDirectives(schema.Directives);
                WriteParts(schema.OperationTypes);
                break;
            case ScalarTypeDefinitionNode scalar:
                Write($"scalar {scalar.Name}");
                WriteDirectives(scalar.Directives);
                break;
            case ObjectTypeDefinitionNode type:
                Write($"type {type.Name}");
                WriteInterfaces(type.Interfaces);
                WriteDirectives(type.Directives);
                WriteParts(type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                Write($"interface {type.Name}");
                WriteInterfaces(type.Interfaces);
                WriteDirectives(type.Directives);
                WriteParts(type.Fields);
                break;
            case UnionTypeDefinitionNode union:
                Write($"union {union.Name}");
                WriteDirectives(union.Directives);
                WriteMemberTypes(union.MemberTypes);
                break;
            case EnumTypeDefinitionNode type:
                Write($"enum {type.Name}");
                WriteDirectives(type.Directives);
                WriteParts(type.Values);
                break;
            case InputObjectTypeDefinitionNode input:
                Write($"input {input.Name}");
                WriteDirectives(input.Directives);
                WriteParts(input.Fields);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
            default:
                throw new ArgumentException($"No printed form for {definition.GetType().Name}.", nameof(definition));
        }
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        Write($"directive @{directive.Name}");
        WriteArgumentDefinitions(directive.Arguments);
        Write(directive.Repeatable ? " repeatable on " : " on ");
        Write(string.Join(" | ", directive.Locations));
    }

    private void WriteInterfaces(ImmutableArray<NamedTypeNode> interfaces)
    {
        if (!interfaces.IsEmpty)
        {
            Write($" implements {string.Join(" & ", interfaces)}");
        }
    }

    private void WriteMemberTypes(ImmutableArray<NamedTypeNode> memberTypes)
    {
        if (!memberTypes.IsEmpty)
        {
            Write($" = {string.Join(" | ", memberTypes)}");
        }
    }

    private void WriteParts<T>(ImmutableArray<T> parts)
        where T : SyntaxNode
    {
        if (!parts.IsEmpty)
        {
            Write(" ");
            WriteBlock(parts);
        }
    }

    private void WriteOperationType(OperationTypeDefinitionNode operationType) =>
        Write($"{OperationKeyword(operationType.Operation)}: {operationType.Type}");

    private void WriteFieldDefinition(FieldDefinitionNode field)
    {
        WriteDescription(field.Description);
        Write(field.Name);
        WriteArgumentDefinitions(field.Arguments);
        WriteTypeAndDefault(field.Type, null);
        WriteDirectives(field.Directives);
    }

    private void WriteArgumentDefinitions(ImmutableArray<InputValueDefinitionNode> arguments)
    {
        if (!arguments.IsEmpty)
        {
            // Arguments stay on one line, however long, unless one has several of its own, such as a description's.
            _layout.WriteList(
                arguments,
                Write,
                Parentheses.Separator,
                static (_, lineBreaks) => lineBreaks > 0 ? BrokenParentheses : Parentheses);
        }
    }

    private void WriteInputValueDefinition(InputValueDefinitionNode input)
    {
        WriteDescription(input.Description);
        Write(input.Name);
        WriteTypeAndDefault(input.Type, input.DefaultValue);
        WriteDirectives(input.Directives);
    }

    private void WriteEnumValueDefinition(EnumValueDefinitionNode value)
    {
        WriteDescription(value.Description);
        Write(value.Name);
        WriteDirectives(value.Directives);
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is not null)
        {
            Write(description);
            Write("\n");
        }
    }

    private void WriteTypeAndDefault(TypeNode type, ValueNode? defaultValue)
    {
        Write($": {type}");
        if (defaultValue is not null)
        {
            Write(" = ");
            Write(defaultValue);
        }
    }
}
