using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;
using StPlan.GraphQL.Validation;

namespace StPlan.GraphQL.Execution;

/// <summary>What a document has to pass before it is compiled: the limits on its size, then validation (spec 5).</summary>
internal static class DocumentChecks
{
    public static ImmutableArray<GraphQLError> Check(Schema schema, DocumentNode document, ExecutorOptions options) =>
        DocumentValidator.Validate(schema, document, options.Validation);
}
