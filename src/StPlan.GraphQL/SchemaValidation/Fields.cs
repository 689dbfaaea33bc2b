using StPlan.GraphQL.TypeSystem;
namespace StPlan.GraphQL.SchemaValidation;

/// <summary>Fields and their arguments (spec 3.6 and 3.7, "Type Validation" 1 and 2).</summary>
internal static class Fields
{
    public static void Check(FieldedType type, SchemaErrors errors)
    {
        if (type.Fields.IsEmpty)
        {
            errors.Report($"Type {type} must define one or more fields.", type.Definition?.Name);
        }

        foreach (var field in type.Fields)
        {
            ReservedNames.Check(field.Name, errors, field.Definition?.Name);
            if (!field.Type.IsOutputType)
            {
                errors.Report($"The type of {type}.{field} must be Output Type but got: {field.Type}.", field.Definition?.Type);
            }

            foreach (var argument in field.Arguments)
            {
                Arguments.Check(argument, $"{type}.{field}({argument.Name}:)", errors);
            }
        }
    }
}
