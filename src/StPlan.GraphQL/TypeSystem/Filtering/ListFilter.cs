namespace StPlan.GraphQL.TypeSystem;

/// <summary><c>all none some any</c>: conditions on the items of a list. A missing list counts as an empty one.</summary>
internal static class ListFilter
{
    public static FilterInputType<IReadOnlyList<T>?> Create<T>(string name, ValueFilter<T> items)
    {
        var filter = new FilterInputType<IReadOnlyList<T>?>(name, "Conditions on the items of a list; all that are given have to hold.");
        var type = items.Type.Name;
        filter.Add("all", type, "Every item meets this; true of an empty list.", given => Predicate.Not(Some(Predicate.Not(items.Compile(given)))), takesNull: false);
        filter.Add("none", type, "No item meets this.", given => Predicate.Not(Some(items.Compile(given))), takesNull: false);
        filter.Add("some", type, "At least one item meets this.", given => Some(items.Compile(given)), takesNull: false);
        filter.Add("any", "Boolean", "Whether the list has items at all.", given => Any<T>((bool)given!), takesNull: false);
        return filter;
    }

    private static Func<IReadOnlyList<T>?, bool> Some<T>(Func<T, bool> condition) => list =>
    {
        for (var i = 0; i < list?.Count; i++)
        {
            if (condition(list[i]))
            {
                return true;
            }
        }

        return false;
    };

    private static Func<IReadOnlyList<T>?, bool> Any<T>(bool wanted) => list => (list?.Count > 0) == wanted;
}
