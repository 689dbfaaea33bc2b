using StPlan.GraphQL.TypeSystem;
namespace StPlan.GraphQL.SchemaValidation;

/// <summary>Unions (spec 3.8, "Type Validation"). That members are object types is known once they are resolved.</summary>
internal static class Unions
{
    public static void Check(UnionType type, SchemaErrors errors)
    {
        if (type.MemberTypes.IsEmpty)
        {
            errors.Report($"Union type {type} must define one or more member types.", type.Definition?.Name);
        }

        foreach (var member in type.MemberTypes.GroupBy(m => m).Where(g => g.Count() > 1).Select(g => g.Key))
        {
            errors.Report($"Union type {type} can only include type {member} once.", type.Definition?.Name);
        }
    }
}
