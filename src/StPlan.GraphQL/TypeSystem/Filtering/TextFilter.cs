namespace StPlan.GraphQL.TypeSystem;

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
        var filter = new FilterInputType<string?>("StringOperationFilterInput", "Conditions on a text; all that are given have to hold.");
        filter.AddAndOr();
        filter.Add("eq", "String", "Equal, letter by letter; null matches a missing text.", Equal);
        filter.Add("neq", "String", "Not equal; null matches whatever is not missing.", given => Predicate.Not(Equal(given)));
        AddPair("contains", "ncontains", "The text has this somewhere, letter by letter.", static (text, part) => text.Contains(part, StringComparison.Ordinal));
        filter.Add("in", "[String]", "One of these texts; null among them matches a missing text.", In, takesNull: false);
        filter.Add("nin", "[String]", "None of these texts.", given => Predicate.Not(In(given)), takesNull: false);
        AddPair("startsWith", "nstartsWith", "The text begins with this.", static (text, part) => text.StartsWith(part, StringComparison.Ordinal));
        AddPair("endsWith", "nendsWith", "The text ends with this.", static (text, part) => text.EndsWith(part, StringComparison.Ordinal));
        filter.Add(
            "search",
            "String",
            "Every one of these words begins a word of the text; case, accents and other marks do not matter, and đ is d: `nong nghiep` finds “Nông nghiệp”.",
            Search,
            cost: SearchCost);
        return filter;

        void AddPair(string name, string negation, string description, Func<string, string, bool> holds)
        {
            filter.Add(name, "String", description, given => Condition(given, holds), cost: ContainsCost);
            filter.Add(
                negation, "String", $"What `{name}` does not match, missing texts included.", given => Predicate.Not(Condition(given, holds)), cost: ContainsCost);
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
