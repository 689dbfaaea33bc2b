using System.Collections.Immutable;
using System.Text;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// The text of a schema, as graphql-js' <c>printSchema</c> lays it out. It differs from <see cref="Printer"/>, which lays out any
/// document, in one thing: a described member that is not the first of its block has a blank line before it, so that a reader
/// sees which description belongs to which member.
/// </summary>
internal static class SchemaText
{
    private const string Indentation = "  ";

    public static string Of(DocumentNode document) => string.Join("\n\n", document.Definitions.Select(Definition));

    // The printer writes the head of a definition: the definition without its members.
    private static string Definition(DefinitionNode definition) => definition switch
    {
        ObjectTypeDefinitionNode type => Printer.Print(type with { Fields = [] }) + Block(type.Fields, f => f.Description, Field),
        InterfaceTypeDefinitionNode type => Printer.Print(type with { Fields = [] }) + Block(type.Fields, f => f.Description, Field),
        InputObjectTypeDefinitionNode input =>
            Printer.Print(input with { Fields = [] }) + Block(input.Fields, f => f.Description, InputValue),
        EnumTypeDefinitionNode type =>
            Printer.Print(type with { Values = [] }) + Block(
            type.Values, v => v.Description, v => Printer.Print(v with { Description = null })),
        DirectiveDefinitionNode directive => Directive(directive),
        _ => Printer.Print(definition),
    };

    private static string Directive(DirectiveDefinitionNode directive) =>
        Description(directive.Description, "")
        + $"directive @{directive.Name}{Arguments(directive.Arguments, "")}"
        + (directive.Repeatable ? " repeatable" : "")
        + $" on {string.Join(" | ", directive.Locations)}";

    private static string Field(FieldDefinitionNode field) =>
        $"{field.Name}{Arguments(field.Arguments, Indentation)}: {field.Type}" + string
            .Concat(field.Directives.Select(d => " " + Printer.Print(d)));

    private static string InputValue(InputValueDefinitionNode value) => Printer.Print(value with { Description = null });

    private static string Arguments(ImmutableArray<InputValueDefinitionNode> arguments, string indentation)
    {
        if (arguments.IsEmpty)
        {
            return "";
        }

        // On one line, however long, unless one is described.
        return arguments.All(a => a.Description is null)
            ? $"({string.Join(", ", arguments.Select(InputValue))})"
            : $"(\n{Members(arguments, a => a.Description, InputValue, indentation + Indentation)}\n{indentation})";
    }

    private static string Block<T>(ImmutableArray<T> members, Func<T, StringValueNode?> description, Func<T, string> print) =>
        members.IsEmpty ? "" : $" {{\n{Members(members, description, print, Indentation)}\n}}";

    private static string Members<T>(
        ImmutableArray<T> members, Func<T, StringValueNode?> description, Func<T, string> print, string indentation)
    {
        var text = new StringBuilder();
        foreach (var member in members)
        {
            var described = description(member);
            if (text.Length > 0)
            {
                text.Append(described is null ? "\n" : "\n\n");
            }

            text.Append(Description(described, indentation)).Append(indentation).Append(print(member));
        }

        return text.ToString();
    }

    private static string Description(StringValueNode? description, string indentation) => description is null
        ? ""
        : $"{indentation}{Printer.Print(description).Replace("\n", "\n" + indentation, StringComparison.Ordinal)}\n";
}
