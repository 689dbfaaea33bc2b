using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.SchemaValidation;

namespace StPlan.GraphQL.Conformance.Sdl;

/// <summary>
/// What has to hold of a document of definitions before a schema can be made of it (spec 3): names are unique, what is referred to is
/// there and of the right kind, extensions extend something, directives stand where they may.
/// </summary>
public static class SdlValidator
{
    /// <returns>What is wrong with the document; empty when a schema can be made of it, which is then for
    /// <see cref="SchemaValidator"/>.</returns>
    public static ImmutableArray<GraphQLError> Validate(DocumentNode document)
    {
        var sdl = new SdlDocument(document);
        var errors = new SchemaErrors(document.Source);
        SchemaDefinitions.Check(sdl, errors);
        DefinitionNames.Check(sdl, errors);
        MemberNames.Check(sdl, errors);
        TypeReferences.Check(sdl, errors);
        Extensions.Check(sdl, errors);
        AppliedDirectives.Check(sdl, errors);

        // What a reference means is of interest once everything that is referred to is there.
        if (errors.IsEmpty)
        {
            ReferencedKinds.Check(sdl, errors);
        }

        return errors.ToImmutable();
    }
}
