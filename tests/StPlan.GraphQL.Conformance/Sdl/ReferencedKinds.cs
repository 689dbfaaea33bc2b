using StPlan.GraphQL.Language;
using StPlan.GraphQL.SchemaValidation;

namespace StPlan.GraphQL.Conformance.Sdl;

/// <summary>
/// Roots are object types (spec 3.3.1), what is implemented is an interface (3.6), what is in a union an object type (3.8).
/// </summary>
internal static class ReferencedKinds
{
    public static void Check(SdlDocument sdl, SchemaErrors errors)
    {
        foreach (var root in sdl.Schemas.SelectMany(s => s.OperationTypes))
        {
            CheckRoot(sdl.FindType(root.Type.Name.Value), root.Operation, root.Type, errors);
        }

        // Without a schema definition the types of these names are the roots.
        if (sdl.Schemas.All(s => s.IsExtension))
        {
            foreach (var operation in Enum.GetValues<OperationType>())
            {
                if (sdl.FindType(operation.ToString()) is { } type)
                {
                    CheckRoot(type, operation, new NamedTypeNode(type.Start, type.Name), errors);
                }
            }
        }

        foreach (var type in sdl.Types)
        {
            foreach (var reference in SdlDocument.InterfacesOf(type)
                .Where(r => sdl.FindType(r.Name.Value) is not InterfaceTypeDefinitionNode))
            {
                errors.Report($"Type {type.Name} must only implement Interface types, it cannot implement {reference}.", reference);
            }

            foreach (var reference in SdlDocument.MembersOf(type).Where(r => sdl.FindType(r.Name.Value) is not ObjectTypeDefinitionNode))
            {
                errors.Report($"Union type {type.Name} can only include Object types, it cannot include {reference}.", reference);
            }
        }
    }

    private static void CheckRoot(TypeDefinitionNode? type, OperationType operation, NamedTypeNode reference, SchemaErrors errors)
    {
        if (type is not ObjectTypeDefinitionNode)
        {
            errors.Report(
                $"{operation} root type must be Object type{(operation == OperationType.Query ? "" : " if provided")}, it cannot be "
                + $"{reference}.", reference);
        }
    }
}
