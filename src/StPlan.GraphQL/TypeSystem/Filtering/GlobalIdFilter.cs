namespace StPlan.GraphQL.TypeSystem;

/// <summary><c>IdOperationFilterInput</c> over global ids: compared by type and key, so that no row's id has to be encoded.</summary>
internal static class GlobalIdFilter
{
    public static FilterInputType<GlobalId> Create()
    {
        var filter = new FilterInputType<GlobalId>("IdOperationFilterInput", "Conditions on a global id; all that are given have to hold.");
        filter.Add("eq", "ID", "The object with this id.", Equal);
        filter.Add("neq", "ID", "All but the object with this id.", given => Predicate.Not(Equal(given)));
        filter.Add("in", "[ID]", "The objects with these ids.", In, takesNull: false);
        filter.Add("nin", "[ID]", "All but the objects with these ids.", given => Predicate.Not(In(given)), takesNull: false);
        return filter;
    }

    private static Func<GlobalId, bool> Equal(object? given)
    {
        if (given is null)
        {
            return _ => false;
        }

        var wanted = Parse((string)given);
        return found => found == wanted;
    }

    private static Func<GlobalId, bool> In(object? given) => ((string?[])given!).OfType<string>().Select(Parse).ToHashSet().Contains;

    private static GlobalId Parse(string id) => GlobalId.TryParse(id, out var parsed)
        ? parsed
        : throw new GraphQLException($"\"{id}\" is not a global id: expected one that some object's \"id\" gave.", ErrorCodes.InvalidId);
}
