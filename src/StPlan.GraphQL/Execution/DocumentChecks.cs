using System.Collections.Immutable;
using System.Globalization;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;
using StPlan.GraphQL.Validation;

namespace StPlan.GraphQL.Execution;

/// <summary>
/// What a document has to pass before it is compiled: the limits on its size, then validation (spec 5). The limits come first, the
/// cheapest before the others, because a hostile document is to cost nothing.
/// </summary>
internal static class DocumentChecks
{
    public static ImmutableArray<GraphQLError> Check(Schema schema, DocumentNode document, ExecutorOptions options)
    {
        if (BeyondLimits(document, options) is { } error)
        {
            return [error];
        }

        return DocumentValidator.Validate(schema, document, options.Validation);
    }

    private static GraphQLError? BeyondLimits(DocumentNode document, ExecutorOptions options)
    {
        var counts = DocumentCounts.Of(document);
        if (counts.Aliases > options.MaxAliases)
        {
            return Error(
                "The document has {0} aliases; at most {1} are allowed ({2}).", counts.Aliases, options.MaxAliases,
                nameof(options.MaxAliases));
        }

        if (counts.Directives > options.MaxDirectives)
        {
            return Error(
                "The document has {0} directives; at most {1} are allowed ({2}).", counts.Directives, options.MaxDirectives,
                nameof(options.MaxDirectives));
        }

        foreach (var operation in DocumentMeasure.Measure(document))
        {
            var start = operation.Operation.Start;
            if (operation.Fields > options.MaxFields)
            {
                return Error(
                    "The operation selects {0} fields once fragments are expanded; at most {1} are allowed ({2}).", operation.Fields,
                        options.MaxFields, nameof(options.MaxFields), start);
            }

            if (operation.Depth > options.MaxDepth)
            {
                return Error(
                    "The operation nests fields {0} deep once fragments are expanded; at most {1} are allowed ({2}).", operation.Depth,
                        options.MaxDepth, nameof(options.MaxDepth), start);
            }
        }

        return IntrospectionDepth.FindBeyond(options.MaxIntrospectionDepth, document) is { } tooDeep
            ? Error(
                "The document nests lists of introspection {0} deep or more; at most {1} are allowed ({2}).",
                options.MaxIntrospectionDepth + 1,
                options.MaxIntrospectionDepth,
                nameof(options.MaxIntrospectionDepth),
                tooDeep.Start)
            : null;

        GraphQLError Error(string message, int found, int limit, string name, int start = 0) =>
            new(string.Format(CultureInfo.InvariantCulture, message, found, limit, name), ErrorCodes.LimitExceeded)
            {
                Locations = [document.Source.GetLocation(start)],
            };
    }
}
