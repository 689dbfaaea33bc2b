using StPlan.GraphQL.TypeSystem;
namespace StPlan.GraphQL.SchemaValidation;

/// <summary>Directive definitions (spec 3.13, "Type Validation").</summary>
internal static class Directives
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var directive in schema.Directives)
        {
            ReservedNames.Check(directive.Name, errors, directive.Definition?.Name);
            if (directive.Locations.IsEmpty)
            {
                errors.Report($"Directive {directive} must include 1 or more locations.", directive.Definition?.Name);
            }

            foreach (var argument in directive.Arguments)
            {
                Arguments.Check(argument, $"{directive}({argument.Name}:)", errors);
            }
        }
    }
}
