using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.SchemaValidation;

/// <summary>The arguments of directives on definitions are values of their types (spec 5.6.1).</summary>
internal static class DirectiveArguments
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var directive in schema.AppliedDirectives.Concat(schema.Types.SelectMany(Of))
            .Concat(schema.Directives.SelectMany(d => Of(d.Arguments))))
        {
            var definition = schema.FindDirective(directive.Name.Value);
            foreach (var argument in directive.Arguments)
            {
                if (definition?.FindArgument(argument.Name.Value) is { } input && !ConstantValues.Fits(argument.Value, input.Type))
                {
                    errors.Report(
                        $"Argument \"{definition}({input.Name}:)\" has invalid value: {Printer.Print(argument.Value)} is no "
                        + $"\"{input.Type}\".", argument.Value);
                }
            }
        }
    }

    private static IEnumerable<DirectiveNode> Of(NamedType type) => type switch
    {
        FieldedType fielded => [.. type.Directives, .. fielded.Fields.SelectMany(f => f.Directives.Concat(Of(f.Arguments)))],
        InputObjectType input => [.. type.Directives, .. Of(input.Fields)],
        EnumType @enum => [.. type.Directives, .. @enum.Values.SelectMany(v => v.Directives)],
        _ => type.Directives,
    };

    private static IEnumerable<DirectiveNode> Of(ImmutableArray<InputValue> inputs) => inputs.SelectMany(i => i.Directives);
}
