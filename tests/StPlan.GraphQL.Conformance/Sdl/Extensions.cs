using StPlan.GraphQL.Language;
using StPlan.GraphQL.SchemaValidation;

namespace StPlan.GraphQL.Conformance.Sdl;

/// <summary>
/// An extension extends a type of the document, of the same kind (spec 3.4.3, and "Type Validation" of each kind's extension).
/// </summary>
internal static class Extensions
{
    public static void Check(SdlDocument sdl, SchemaErrors errors)
    {
        foreach (var extension in sdl.Types.Where(t => t.IsExtension))
        {
            var name = extension.Name.Value;
            var type = sdl.FindType(name);
            if (type is null)
            {
                errors.Report(
                    "PossibleTypeExtensions",
                    $"Cannot extend type \"{name}\" because the document does not define "
                    + $"it.{Suggestions.DidYouMean(name, sdl.DefinedTypeNames)}",
                    [extension.Name]);
            }
            else if (type.GetType() != extension.GetType())
            {
                errors.Report(
                    "PossibleTypeExtensions", $"Cannot extend \"{name}\" as another kind of type than it is defined as.",
                    [type, extension]);
            }

            // Spec 3.10.3, rule 5: the fields that are there already were written without it.
            if (extension is InputObjectTypeDefinitionNode
                && extension.Directives.FirstOrDefault(d => d.Name.Value == "oneOf") is { } oneOf)
            {
                errors.Report($"The directive \"@oneOf\" must not be provided by an extension of \"{name}\".", oneOf);
            }
        }
    }
}
