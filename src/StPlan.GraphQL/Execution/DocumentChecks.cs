using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;
using StPlan.GraphQL.Validation;

namespace StPlan.GraphQL.Execution;

/// <summary>
/// What a document has to pass before it is compiled: the limits on its size once fragments are expanded, then validation (spec 5).
/// The limits come first, because a hostile document is to cost nothing.
/// </summary>
internal static class DocumentChecks
{
    public static ImmutableArray<GraphQLError> Check(Schema schema, DocumentNode document, ExecutorOptions options)
    {
        ImmutableArray<GraphQLError> beyondLimits = [.. DocumentMeasure.Measure(document).SelectMany(m => BeyondLimits(m, document, options))];
        return beyondLimits.IsEmpty ? DocumentValidator.Validate(schema, document, options.Validation) : beyondLimits;
    }

    private static IEnumerable<GraphQLError> BeyondLimits(OperationMeasure measure, DocumentNode document, ExecutorOptions options)
    {
        if (measure.Fields > options.MaxFields)
        {
            yield return Error($"The operation selects {measure.Fields} fields once fragments are expanded; at most {options.MaxFields} are allowed (MaxFields).");
        }

        if (measure.Depth > options.MaxDepth)
        {
            yield return Error($"The operation nests fields {measure.Depth} deep once fragments are expanded; at most {options.MaxDepth} are allowed (MaxDepth).");
        }

        GraphQLError Error(string message) =>
            new(message, ErrorCodes.LimitExceeded) { Locations = [document.Source.GetLocation(measure.Operation.Start)] };
    }
}
