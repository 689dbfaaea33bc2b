using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>
/// How deep a document nests the lists of introspection that lead from types to types. Each multiplies the answer by the size of the
/// schema, so that a short document could ask for gigabytes; the queries of tools need one inside none.
/// </summary>
public static class IntrospectionDepth
{
    /// <summary>The first field whose nesting goes beyond <paramref name="limit"/>; null when none does.</summary>
    public static FieldNode? FindBeyond(int limit, DocumentNode document)
    {
        var walk = new Walk(limit, new FragmentIndex(document));
        return document.Operations.Select(o => walk.Find(o.SelectionSet, 0, false)).FirstOrDefault(found => found is not null);
    }

    private static bool LeadsToTypes(FieldNode field) => field.Name.Value is "fields" or "inputFields" or "interfaces" or "possibleTypes";

    private sealed class Walk(int limit, FragmentIndex fragments)
    {
        // A fragment is looked through once for each depth at which it is spread, so cycles and multiplying fragments end here.
        private readonly HashSet<(FragmentDefinitionNode Fragment, int Depth, bool IsInside)> _seen = [];

        /// <param name="depth">How many such lists are around the selection set.</param>
        /// <param name="isInside">Whether it is below <c>__schema</c> or <c>__type</c>.</param>
        public FieldNode? Find(SelectionSetNode selectionSet, int depth, bool isInside)
        {
            foreach (var selection in selectionSet.Selections)
            {
                var found = selection switch
                {
                    FieldNode { SelectionSet: not null } field => Find(field, depth, isInside),
                    InlineFragmentNode inline => Find(inline.SelectionSet, depth, isInside),
                    FragmentSpreadNode spread when fragments.Find(spread.Name.Value) is { } fragment
                        && _seen.Add((fragment, depth, isInside)) =>
                        Find(fragment.SelectionSet, depth, isInside),
                    _ => null,
                };
                if (found is not null)
                {
                    return found;
                }
            }

            return null;
        }

        private FieldNode? Find(FieldNode field, int depth, bool isInside)
        {
            isInside |= field.Name.Value is "__schema" or "__type";
            depth += isInside && LeadsToTypes(field) ? 1 : 0;
            return depth > limit ? field : Find(field.SelectionSet!, depth, isInside);
        }
    }
}
