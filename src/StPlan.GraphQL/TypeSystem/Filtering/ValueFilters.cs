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
        filter.Add("in", $"[{leaf}]", "One of these values; null among them matches a missing value.", given => In((T?[])given!),
            takesNull: false);
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
            filter.Add(negation, leaf, $"Every value that `{name}` does not match, also a missing one.", given => Predicate
                .Not(Compare(given, compare)));
        }
    }

    private static FilterInputType<T?> Create<T>(string leaf)
        where T : struct =>
        new($"{NameConventions.TypeName(NamePart(leaf))}OperationFilterInput",
            $"Conditions on a value of type `{leaf}`. All given conditions must hold.");

    /// <summary><c>ID</c> is spelt <c>Id</c> inside of names, as in HotChocolate.</summary>
    public static string NamePart(string leaf) => leaf == "ID" ? "Id" : leaf;

    private static void AddEquality<T>(FilterInputType<T?> filter, string leaf)
        where T : struct
    {
        filter.Add("eq", leaf, "Equal; null matches a missing value.", given => Equal((T?)given));
        filter.Add("neq", leaf, "Not equal; null matches every value that is not missing.", given => Predicate.Not(Equal((T?)given)));
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

/// <summary>How values of a CLR type are filtered: by which input type, and what becomes of a value given for it.</summary>
internal sealed record ValueFilter<T>(InputObjectType Type, FilterCondition<T> Compile);

/// <summary>
/// <c>StringOperationFilterInput</c>. Texts are compared character by character, as they stand (ordinal); <c>search</c> alone is lenient.
/// </summary>
internal static class TextFilter
{
    // Comparing goes through a text where the other operators look at its length first.
    private const double ContainsCost = 10;
    private const double SearchCost = 20;

    public static FilterInputType<string?> Create()
    {
        var filter = new FilterInputType<string?>("StringOperationFilterInput", "Conditions on a text. All given conditions must hold.");
        filter.AddAndOr();
        filter.Add("eq", "String", "Equal, letter by letter; null matches a missing text.", Equal);
        filter.Add("neq", "String", "Not equal; null matches every value that is not missing.", given => Predicate.Not(Equal(given)));
        AddPair("contains", "ncontains", "The text has this somewhere, letter by letter.", static (text, part) => text
            .Contains(part, StringComparison.Ordinal));
        filter.Add("in", "[String]", "One of these texts; null among them matches a missing text.", In, takesNull: false);
        filter.Add("nin", "[String]", "None of these texts.", given => Predicate.Not(In(given)), takesNull: false);
        AddPair("startsWith", "nstartsWith", "The text begins with this.", static (text, part) => text
            .StartsWith(part, StringComparison.Ordinal));
        AddPair("endsWith", "nendsWith", "The text ends with this.", static (text, part) => text.EndsWith(part, StringComparison.Ordinal));
        filter.Add(
            "search",
            "String",
            "Every one of these words begins a word of the text; case, accents and other marks do not matter, and đ is d: `nong "
            + "nghiep` finds “Nông nghiệp”.",
            Search,
            cost: SearchCost);
        return filter;

        void AddPair(string name, string negation, string description, Func<string, string, bool> holds)
        {
            filter.Add(name, "String", description, given => Condition(given, holds), cost: ContainsCost);
            filter.Add(
                negation, "String", $"Every text that `{name}` does not match, also a missing one.", given => Predicate
                    .Not(Condition(given, holds)), cost: ContainsCost);
        }
    }

    private static Func<string?, bool> Equal(object? given)
    {
        var wanted = Composed(given);
        return found => found == wanted;
    }

    private static Func<string?, bool> In(object? given)
    {
        var wanted = ((string?[])given!).Select(Composed).ToHashSet(StringComparer.Ordinal);
        return wanted.Contains;
    }

    private static Func<string?, bool> Condition(object? given, Func<string, string, bool> holds) =>
        Composed(given) is { } wanted ? found => found is not null && holds(found, wanted) : _ => false;

    private static Func<string?, bool> Search(object? given)
    {
        if (given is not string words)
        {
            return _ => false;
        }

        var wanted = SearchText.Words(words);
        return found => found is not null && SearchText.Of(found).HasAll(wanted);
    }

    // Some keyboards and file systems spell “ề” as three characters; published texts are in form C.
    private static string? Composed(object? given) => (given as string)?.Normalize();
}

/// <summary><c>all none some any</c>: conditions on the items of a list. A missing list counts as an empty one.</summary>
internal static class ListFilter
{
    public static FilterInputType<IReadOnlyList<T>?> Create<T>(string name, ValueFilter<T> items)
    {
        var filter = new FilterInputType<IReadOnlyList<T>?>(name, "Conditions on the items of a list. All given conditions must hold.");
        var type = items.Type.Name;
        filter.Add("all", type, "Every item meets this; true of an empty list.", given => Predicate
            .Not(Some(Predicate.Not(items.Compile(given)))), takesNull: false);
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

/// <summary><c>IdOperationFilterInput</c> over global ids: compared by type and key, so that no row's id has to be encoded.</summary>
internal static class GlobalIdFilter
{
    public static FilterInputType<GlobalId> Create()
    {
        var filter = new FilterInputType<GlobalId>("IdOperationFilterInput", "Conditions on a global id. All given conditions must hold.");
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
        : throw new GraphQLException($"\"{id}\" is not a global id. Use the \"id\" of an object.", ErrorCodes.InvalidId);
}
