using StPlan.GraphQL.Language;
using StPlan.GraphQL.SchemaValidation;

namespace StPlan.GraphQL.Conformance.Sdl;

/// <summary>Within a type and its extensions, fields, arguments and values are each defined once (spec 3.6 – 3.10).</summary>
internal static class MemberNames
{
    public static void Check(SdlDocument sdl, SchemaErrors errors)
    {
        foreach (var type in sdl.Types.GroupBy(t => t.Name.Value))
        {
            Check(type.SelectMany(SdlDocument.ValuesOf)
                .Select(v => v.Name), "UniqueEnumValueNames", n => $"Enum value \"{type.Key}.{n}\" can only be defined once.", errors);
            Check(
                type.SelectMany(SdlDocument.FieldsOf).Select(f => f.Name)
                    .Concat(type.SelectMany(SdlDocument.InputFieldsOf).Select(f => f.Name)),
                "UniqueFieldDefinitionNames",
                n => $"Field \"{type.Key}.{n}\" can only be defined once.",
                errors);
            foreach (var field in type.SelectMany(SdlDocument.FieldsOf))
            {
                CheckArguments(field.Arguments, $"{type.Key}.{field.Name.Value}", errors);
            }
        }

        foreach (var directive in sdl.Directives)
        {
            CheckArguments(directive.Arguments, $"@{directive.Name.Value}", errors);
        }
    }

    private static void CheckArguments(IEnumerable<InputValueDefinitionNode> arguments, string owner, SchemaErrors errors) =>
        Check(arguments
            .Select(a => a.Name), "UniqueArgumentDefinitionNames", n => $"Argument \"{owner}({n}:)\" can only be defined once.", errors);

    private static void Check(IEnumerable<NameNode> names, string rule, Func<string, string> message, SchemaErrors errors)
    {
        foreach (var same in names.GroupBy(n => n.Value).Where(g => g.Count() > 1))
        {
            errors.Report(rule, message(same.Key), same);
        }
    }
}
