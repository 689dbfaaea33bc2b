using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>Validation (spec 5): whether a document can be executed against a schema, before any of it is.</summary>
public static class DocumentValidator
{
    /// <returns>What is wrong with the document; empty when it is valid. Each error names its rule and the section of the spec.</returns>
    public static ImmutableArray<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationLimits limits)
    {
        var context = new ValidationContext(schema, document, limits);
        new DocumentWalk(context, SpecifiedRules.Create(context)).Walk();
        return context.Errors;
    }
}
