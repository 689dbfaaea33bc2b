using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.SchemaValidation;

/// <summary>A default is a value of the type that it is the default of (spec 3.6.1 and 3.10, "Type Validation").</summary>
internal static class DefaultValues
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var directive in schema.Directives)
        {
            Check(directive.Arguments, a => $"{directive}({a.Name}:)", errors);
        }

        foreach (var type in schema.Types)
        {
            if (type is InputObjectType input)
            {
                Check(input.Fields, f => $"{type}.{f.Name}", errors);
            }

            foreach (var field in (type as FieldedType)?.Fields ?? [])
            {
                Check(field.Arguments, a => $"{type}.{field}({a.Name}:)", errors);
            }
        }
    }

    private static void Check(IEnumerable<InputValue> inputs, Func<InputValue, string> coordinate, SchemaErrors errors)
    {
        foreach (var input in inputs)
        {
            if (input.DefaultValue is { } literal && !ConstantValues.Fits(literal, input.Type))
            {
                errors.Report($"{coordinate(input)} has invalid default value: {Printer.Print(literal)} is no \"{input.Type}\".", literal);
            }
        }
    }
}
