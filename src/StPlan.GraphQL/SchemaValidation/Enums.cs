using StPlan.GraphQL.TypeSystem;
namespace StPlan.GraphQL.SchemaValidation;

/// <summary>Enums (spec 3.9, "Type Validation").</summary>
internal static class Enums
{
    public static void Check(EnumType type, SchemaErrors errors)
    {
        if (type.Values.IsEmpty)
        {
            errors.Report($"Enum type {type} must define one or more values.", type.Definition?.Name);
        }

        foreach (var value in type.Values)
        {
            ReservedNames.Check(value.Name, errors, value.Definition?.Name);
        }
    }
}
