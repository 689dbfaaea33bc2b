using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem.SchemaValidation.Sdl;

/// <summary>At most one schema definition, and one type for each operation, which is an object type (spec 3.3).</summary>
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

        foreach (var root in operationTypes)
        {
            CheckKind(sdl.FindType(root.Type.Name.Value), sdl.IsKnownType(root.Type.Name.Value), root.Type.Name.Value, root.Operation, root.Type, errors);
        }

        // Without a schema definition the types of these names are the roots (spec 3.3.1).
        if (sdl.Schemas.All(s => s.IsExtension))
        {
            foreach (var operation in Enum.GetValues<OperationType>())
            {
                var type = sdl.FindType(operation.ToString());
                CheckKind(type, type is not null, operation.ToString(), operation, type, errors);
            }
        }
    }

    private static void CheckKind(TypeDefinitionNode? type, bool isKnown, string name, OperationType operation, SyntaxNode? node, SchemaErrors errors)
    {
        if (isKnown && type is not ObjectTypeDefinitionNode)
        {
            errors.Report($"{operation} root type must be Object type{(operation == OperationType.Query ? "" : " if provided")}, it cannot be {name}.", node);
        }
    }

    private static string Name(OperationType operation) => operation.ToString().ToLowerInvariant();
}
