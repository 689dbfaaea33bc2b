using StPlan.GraphQL.SchemaValidation;

namespace StPlan.GraphQL.Conformance.Sdl;

/// <summary>Types and directives are each defined once (spec 3.3, "All types within a GraphQL schema must have unique names").</summary>
internal static class DefinitionNames
{
    public static void Check(SdlDocument sdl, SchemaErrors errors)
    {
        foreach (var same in sdl.Types.Where(t => !t.IsExtension).GroupBy(t => t.Name.Value).Where(g => g.Count() > 1))
        {
            errors.Report("UniqueTypeNames", $"There can be only one type named \"{same.Key}\".", same.Select(t => t.Name));
        }

        foreach (var same in sdl.Directives.GroupBy(d => d.Name.Value).Where(g => g.Count() > 1))
        {
            errors.Report("UniqueDirectiveNames", $"There can be only one directive named \"@{same.Key}\".", same.Select(d => d.Name));
        }
    }
}
