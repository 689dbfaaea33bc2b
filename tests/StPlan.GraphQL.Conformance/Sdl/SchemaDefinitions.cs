using StPlan.GraphQL.Language;
using StPlan.GraphQL.SchemaValidation;

namespace StPlan.GraphQL.Conformance.Sdl;

/// <summary>At most one schema definition, and one type for each operation (spec 3.3).</summary>
internal static class SchemaDefinitions
{
    public static void Check(SdlDocument sdl, SchemaErrors errors)
    {
        foreach (var further in sdl.Schemas.Where(s => !s.IsExtension).Skip(1))
        {
            errors.Report("LoneSchemaDefinition", "Must provide only one schema definition.", [further]);
        }

        var operationTypes = sdl.Schemas.SelectMany(s => s.OperationTypes).ToList();
        foreach (var same in operationTypes.GroupBy(o => o.Operation).Where(g => g.Count() > 1))
        {
            errors.Report("UniqueOperationTypes", $"There can be only one {Name(same.Key)} type in schema.", same);
        }
    }

    private static string Name(OperationType operation) => operation.ToString().ToLowerInvariant();
}
