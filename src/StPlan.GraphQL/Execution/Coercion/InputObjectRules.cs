using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>What holds for every input object, given as JSON or as a literal (spec 3.10): defaults, required fields, <c>@oneOf</c>.</summary>
internal static class InputObjectRules
{
    /// <summary>Fills in defaults, and adds a problem for each field that is missing, or for a oneOf that is not one.</summary>
    public static void Complete(InputObjectType type, object?[] values, JsonPath path, List<CoercionProblem> problems)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (!ReferenceEquals(values[i], ArgumentValues.Absent))
            {
                continue;
            }

            var field = type.Fields[i];
            if (field.DefaultValue is { } literal)
            {
                LiteralCoercion.TryCoerce(literal, field.Type, null, out values[i]);
            }
            else if (field.Type is NonNullType)
            {
                problems.Add(new(path.ToString(), $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided."));
            }
        }

        if (type.IsOneOf)
        {
            var given = values.Count(v => !ReferenceEquals(v, ArgumentValues.Absent));
            if (given != 1 || values.Any(v => v is null))
            {
                problems.Add(new(path.ToString(), $"Exactly one field of the oneOf input object \"{type.Name}\" has to be given and not null, found {given}."));
            }
        }
    }
}
