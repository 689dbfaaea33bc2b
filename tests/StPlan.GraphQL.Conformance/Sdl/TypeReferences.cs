using StPlan.GraphQL.Language;
using StPlan.GraphQL.SchemaValidation;

namespace StPlan.GraphQL.Conformance.Sdl;

/// <summary>Types that are referred to are defined (spec 3.4).</summary>
internal static class TypeReferences
{
    public static void Check(SdlDocument sdl, SchemaErrors errors)
    {
        foreach (var reference in References(sdl).Where(r => !sdl.IsKnownType(r.Name.Value)))
        {
            var name = reference.Name.Value;
            errors.Report("KnownTypeNames", $"Unknown type \"{name}\".{Suggestions.DidYouMean(name, sdl.TypeNames)}", [reference]);
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
        .. SdlDocument.MembersOf(type),
        .. SdlDocument.InputFieldsOf(type).Select(f => Innermost(f.Type)),
        .. SdlDocument.FieldsOf(type).SelectMany(f => f.Arguments.Select(a => a.Type).Prepend(f.Type)).Select(Innermost),
    ];

    private static NamedTypeNode Innermost(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => Innermost(nonNull.Type),
        ListTypeNode list => Innermost(list.Type),
        _ => (NamedTypeNode)type,
    };
}
