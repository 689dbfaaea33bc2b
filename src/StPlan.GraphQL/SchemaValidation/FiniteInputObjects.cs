using StPlan.GraphQL.TypeSystem;
namespace StPlan.GraphQL.SchemaValidation;

/// <summary>
/// Every input object has a finite value (spec 3.10, "Circular References"): no chain of required fields leads back to its beginning,
/// and no oneOf has only fields that lead back.
/// </summary>
internal static class FiniteInputObjects
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        var inputs = schema.Types.OfType<InputObjectType>().ToList();
        var finite = new HashSet<InputObjectType>();

        // Each round finds those that need only what earlier rounds found.
        while (inputs.FindAll(t => !finite.Contains(t) && IsFinite(t, finite)) is { Count: > 0 } found)
        {
            finite.UnionWith(found);
        }

        var reported = new HashSet<InputObjectType>();
        foreach (var input in inputs.Where(t => !finite.Contains(t)))
        {
            ReportCycle(input, finite, reported, errors);
        }
    }

    private static bool IsFinite(InputObjectType type, HashSet<InputObjectType> finite) => type.IsOneOf
        ? type.Fields.IsEmpty || type.Fields.Any(f => TargetOf(type, f) is not { } target || finite.Contains(target))
        : type.Fields.All(f => TargetOf(type, f) is not { } target || finite.Contains(target));

    /// <summary>The input object without which the field can have no value; a list can be empty, a nullable field null.</summary>
    private static InputObjectType? TargetOf(InputObjectType type, InputValue field) =>
        (type.IsOneOf ? field.Type : (field.Type as NonNullType)?.OfType) as InputObjectType;

    // From what is not finite, some field leads on to what is not finite either, so that following it ends in a cycle.
    private static void ReportCycle(
        InputObjectType start, HashSet<InputObjectType> finite, HashSet<InputObjectType> reported, SchemaErrors errors)
    {
        var path = new List<(InputObjectType Type, InputValue Field)>();
        var type = start;
        while (path.FindIndex(p => p.Type == type) < 0)
        {
            if (!reported.Add(type))
            {
                return;
            }

            var field = type.Fields.First(f => TargetOf(type, f) is { } target && !finite.Contains(target));
            path.Add((type, field));
            type = TargetOf(type, field)!;
        }

        var cycle = path[path.FindIndex(p => p.Type == type)..];
        errors.Report(
            $"Input Object {type} cannot be provided a finite value because it references itself through fields: "
            + $"{string.Join(", ", cycle.Select(p => $"{p.Type}.{p.Field.Name}"))}.",
            cycle.Select(p => p.Field.Definition));
    }
}
