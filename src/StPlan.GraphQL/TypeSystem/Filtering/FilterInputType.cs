using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>Makes a condition of the value that a client gives for a field of a filter.</summary>
internal delegate Func<T, bool> FilterCondition<in T>(object? given);

/// <summary>An input object that is a condition on values of <typeparamref name="T"/>: all its given fields have to hold.</summary>
internal sealed class FilterInputType<T> : InputObjectType
{
    private readonly List<(FilterCondition<T> Condition, bool TakesNull)> _conditions = [];

    public FilterInputType(string name, string description)
    {
        Name = name;
        Description = description;
    }

    /// <summary>Adds a field.</summary>
    /// <param name="takesNull">Whether null is something to compare with; else it is refused, because it says nothing.</param>
    /// <param name="cost">What a condition costs beyond the input object around it.</param>
    /// <param name="repeats">How often the conditions below are tested for one value.</param>
    public void Add(
        string name, string type, string description, FilterCondition<T> condition, bool takesNull = true, double cost = 0, int repeats = 1)
    {
        Fields = Fields.Add(new InputValue(name, TypeReference.Of(Parser.ParseType(type)))
        {
            Description = description,
            Directives = cost == 0 ? [] : [CostDirectives.CostOf(cost)],
            Repeats = repeats,
        });
        _conditions.Add((condition, takesNull));
    }

    public void AddAndOr()
    {
        Add("and", $"[{Name}!]", "All of these must hold.", given => Predicate.All(CompileAll(given)), takesNull: false);
        Add("or", $"[{Name}!]", "At least one of these must hold. An empty list sets no condition.", given => Predicate
            .Any(CompileAll(given)), takesNull: false);
    }

    /// <summary>
    /// The condition as one function. What it compares with is read, parsed and indexed here, and not again for each value.
    /// </summary>
    /// <exception cref="GraphQLException">A field got null that takes none, or a value that means nothing.</exception>
    public Func<T, bool> Compile(object given)
    {
        var value = (InputObjectValue)given;
        var parts = new List<Func<T, bool>>();
        for (var i = 0; i < _conditions.Count; i++)
        {
            if (!value.TryGet(i, out var argument))
            {
                continue;
            }

            var (condition, takesNull) = _conditions[i];
            parts.Add(argument is null && !takesNull
                ? throw new GraphQLException(
                    $"\"{Fields[i].Name}\" of {Name} takes no null: leave it out where nothing is asked for.", ErrorCodes.NullFilter)
                : condition(argument));
        }

        return Predicate.All(parts);
    }

    private List<Func<T, bool>> CompileAll(object? given) => [.. ((InputObjectValue[])given!).Select(Compile)];
}
