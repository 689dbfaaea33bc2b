namespace StPlan.GraphQL.TypeSystem;

/// <summary>The filters of single values: numbers, dates, enums, booleans.</summary>
internal static class ValueFilters
{
    /// <summary><c>eq neq</c>, for a type with two values.</summary>
    public static FilterInputType<T?> Boolean<T>(string leaf)
        where T : struct
    {
        var filter = Create<T>(leaf);
        AddEquality(filter, leaf);
        return filter;
    }

    /// <summary><c>eq neq in nin</c>.</summary>
    public static FilterInputType<T?> Equatable<T>(string leaf)
        where T : struct
    {
        var filter = Create<T>(leaf);
        AddEquality(filter, leaf);
        filter.Add("in", $"[{leaf}]", "One of these values; null among them matches a missing value.", given => In((T?[])given!), takesNull: false);
        filter.Add("nin", $"[{leaf}]", "None of these values.", given => Predicate.Not(In((T?[])given!)), takesNull: false);
        return filter;
    }

    /// <summary><c>eq neq in nin gt ngt gte ngte lt nlt lte nlte</c>.</summary>
    public static FilterInputType<T?> Comparable<T>(string leaf)
        where T : struct, IComparable<T>
    {
        var filter = Equatable<T>(leaf);
        Add("gt", "ngt", "Greater", static (x, y) => x.CompareTo(y) > 0);
        Add("gte", "ngte", "Greater or equal", static (x, y) => x.CompareTo(y) >= 0);
        Add("lt", "nlt", "Less", static (x, y) => x.CompareTo(y) < 0);
        Add("lte", "nlte", "Less or equal", static (x, y) => x.CompareTo(y) <= 0);
        return filter;

        void Add(string name, string negation, string description, Func<T, T, bool> compare)
        {
            filter.Add(name, leaf, $"{description}; a missing value is neither greater nor less.", given => Compare(given, compare));
            filter.Add(negation, leaf, $"What `{name}` does not match, missing values included.", given => Predicate.Not(Compare(given, compare)));
        }
    }

    private static FilterInputType<T?> Create<T>(string leaf)
        where T : struct =>
        new($"{NameConventions.TypeName(NamePart(leaf))}OperationFilterInput", $"Conditions on a value of type `{leaf}`; all that are given have to hold.");

    /// <summary><c>ID</c> is spelt <c>Id</c> inside of names, as in HotChocolate.</summary>
    public static string NamePart(string leaf) => leaf == "ID" ? "Id" : leaf;

    private static void AddEquality<T>(FilterInputType<T?> filter, string leaf)
        where T : struct
    {
        filter.Add("eq", leaf, "Equal; null matches a missing value.", given => Equal((T?)given));
        filter.Add("neq", leaf, "Not equal; null matches whatever is not missing.", given => Predicate.Not(Equal((T?)given)));
    }

    private static Func<T?, bool> Equal<T>(T? wanted)
        where T : struct =>
        wanted is { } value
            ? found => found is { } present && EqualityComparer<T>.Default.Equals(present, value)
            : found => found is null;

    private static Func<T?, bool> In<T>(T?[] wanted)
        where T : struct
    {
        var matchesMissing = Array.Exists(wanted, w => w is null);
        var values = wanted.OfType<T>().ToHashSet();
        return found => found is { } present ? values.Contains(present) : matchesMissing;
    }

    // As C# compares: with null, nothing is greater and nothing is less.
    private static Func<T?, bool> Compare<T>(object? given, Func<T, T, bool> compare)
        where T : struct =>
        given is T value ? found => found is { } present && compare(present, value) : _ => false;
}
