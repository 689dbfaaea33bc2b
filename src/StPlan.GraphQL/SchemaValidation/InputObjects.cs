using StPlan.GraphQL.TypeSystem;
namespace StPlan.GraphQL.SchemaValidation;

/// <summary>Input objects (spec 3.10, "Type Validation" 1 – 3).</summary>
internal static class InputObjects
{
    public static void Check(InputObjectType type, SchemaErrors errors)
    {
        if (type.Fields.IsEmpty)
        {
            errors.Report($"Input Object type {type} must define one or more fields.", type.Definition?.Name);
        }

        foreach (var field in type.Fields)
        {
            var coordinate = $"{type}.{field.Name}";
            ReservedNames.Check(field.Name, errors, field.Definition?.Name);
            if (!field.Type.IsInputType)
            {
                errors.Report($"The type of {coordinate} must be Input Type but got: {field.Type}.", field.Definition?.Type);
            }

            if (field is { IsRequired: true, DeprecationReason: not null })
            {
                errors.Report(
                    $"Required input field {coordinate} cannot be deprecated.", Arguments
                    .DeprecatedNode(field.Directives), field.Definition?.Type);
            }

            if (type.IsOneOf)
            {
                CheckOneOf(field, coordinate, errors);
            }
        }
    }

    // Spec 3.10.1: exactly one field is given, so none can be required or filled in.
    private static void CheckOneOf(InputValue field, string coordinate, SchemaErrors errors)
    {
        if (field.Type.IsNonNull)
        {
            errors.Report($"OneOf input field {coordinate} must be nullable.", field.Definition?.Type);
        }

        if (field.DefaultValue is not null)
        {
            errors.Report($"OneOf input field {coordinate} cannot have a default value.", field.Definition);
        }
    }
}
