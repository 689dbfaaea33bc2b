using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;
internal static class DocumentChecks
{
    public static ImmutableArray<GraphQLError> Check(Schema schema, DocumentNode document, ExecutorOptions options) => [];
}
