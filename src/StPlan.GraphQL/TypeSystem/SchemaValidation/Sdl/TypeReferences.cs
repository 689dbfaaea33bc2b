using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem.SchemaValidation.Sdl;

/// <summary>Types that are referred to are defined; what is implemented is an interface, what is in a union an object type (spec 3.6 – 3.8).</summary>
internal static class TypeReferences
{
    public static void Check(SdlDocument sdl, SchemaErrors errors)
    {
        foreach (var reference in References(sdl).Where(r => !sdl.IsKnownType(r.Name.Value)))
        {
            var name = reference.Name.Value;
            errors.Report("KnownTypeNames", $"Unknown type \"{name}\".{Suggestions.DidYouMean(name, sdl.TypeNames)}", [reference]);
        }

        foreach (var type in sdl.Types)
        {
            foreach (var reference in SdlDocument.InterfacesOf(type).Where(r => sdl.IsKnownType(r.Name.Value) && sdl.FindType(r.Name.Value) is not InterfaceTypeDefinitionNode))
            {
                errors.Report($"Type {type.Name} must only implement Interface types, it cannot implement {reference}.", reference);
            }

            foreach (var reference in MembersOf(type).Where(r => sdl.IsKnownType(r.Name.Value) && sdl.FindType(r.Name.Value) is not ObjectTypeDefinitionNode))
            {
                errors.Report($"Union type {type.Name} can only include Object types, it cannot include {reference}.", reference);
            }
        }
    }

    private static IEnumerable<NamedTypeNode> References(SdlDocument sdl) =>
    [
        .. sdl.Schemas.SelectMany(s => s.OperationTypes).Select(o => o.Type),
        .. sdl.Directives.SelectMany(d => d.Arguments).Select(a => Innermost(a.Type)),
        .. sdl.Types.SelectMany(References),
    ];

    private static IEnumerable<NamedTypeNode> References(TypeDefinitionNode type) =>
    [
        .. SdlDocument.InterfacesOf(type),
        .. MembersOf(type),
        .. SdlDocument.InputFieldsOf(type).Select(f => Innermost(f.Type)),
        .. SdlDocument.FieldsOf(type).SelectMany(f => f.Arguments.Select(a => a.Type).Prepend(f.Type)).Select(Innermost),
    ];

    private static IEnumerable<NamedTypeNode> MembersOf(TypeDefinitionNode type) => (type as UnionTypeDefinitionNode)?.MemberTypes ?? [];

    private static NamedTypeNode Innermost(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => Innermost(nonNull.Type),
        ListTypeNode list => Innermost(list.Type),
        _ => (NamedTypeNode)type,
    };
}
