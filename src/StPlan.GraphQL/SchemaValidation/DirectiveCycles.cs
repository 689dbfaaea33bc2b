using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.SchemaValidation;

/// <summary>
/// A directive must not be needed to define itself, directly or through the types of its arguments (spec 3.13, "Type Validation").
/// </summary>
internal static class DirectiveCycles
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var directive in schema.Directives.Where(d => IsReachable(schema, d)))
        {
            errors.Report($"Directive {directive} must not reference itself, directly or indirectly.", directive.Definition?.Name);
        }
    }

    private static bool IsReachable(Schema schema, DirectiveDefinition goal)
    {
        var seen = new HashSet<object> { goal };
        var open = new Stack<object>([goal]);
        while (open.TryPop(out var current))
        {
            foreach (var next in References(schema, current))
            {
                if (ReferenceEquals(next, goal))
                {
                    return true;
                }

                if (seen.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }

    /// <summary>The directives and input types in the definition of a directive or an input type.</summary>
    private static IEnumerable<object> References(Schema schema, object definition)
    {
        var (directives, inputs) = definition switch
        {
            DirectiveDefinition directive => ([], directive.Arguments),
            InputObjectType input => (input.Directives.AsEnumerable(), input.Fields),
            EnumType @enum => (@enum.Directives.Concat(@enum.Values.SelectMany(v => v.Directives)), []),
            NamedType type => (type.Directives, []),
            _ => (Enumerable.Empty<DirectiveNode>(), []),
        };
        return directives.Concat(inputs.SelectMany(i => i.Directives))
            .Select(d => (object?)schema.FindDirective(d.Name.Value))
            .Concat(inputs.Select(i => i.Type.Innermost))
            .OfType<object>();
    }
}
