namespace StPlan.GraphQL.TypeSystem;

/// <summary>A coerced value of an input object type (spec 3.10): its fields in the order of their definition.</summary>
public sealed class InputObjectValue
{
    private readonly object?[] _values;

    /// <param name="givenOrder">The given fields as the client has put them; null unless the type keeps that order.</param>
    internal InputObjectValue(InputObjectType type, object?[] values, List<int>? givenOrder)
    {
        Type = type;
        _values = values;
        GivenOrder = givenOrder ?? [];
    }

    public InputObjectType Type { get; }

    /// <summary>The numbers of the given fields as the client has put them; empty unless the type keeps that order.</summary>
    internal IReadOnlyList<int> GivenOrder { get; }

    /// <summary>Whether the field was given, or has a default. A field given as null counts as given.</summary>
    public bool IsGiven(string name) => !ReferenceEquals(_values[IndexOf(name)], ArgumentValues.Absent);

    /// <summary>The value; the default of <typeparamref name="T"/> when it is null or was not given.</summary>
    /// <exception cref="InvalidCastException">The field's values are of another CLR type.</exception>
    public T Get<T>(string name) => ArgumentValues.Cast<T>(_values[IndexOf(name)]);

    /// <summary>The value of the field with that number; false when it was not given.</summary>
    internal bool TryGet(int index, out object? value)
    {
        value = _values[index];
        return !ReferenceEquals(value, ArgumentValues.Absent);
    }

    private int IndexOf(string name) => Type.FindField(name)?.Index
        ?? throw new ArgumentException($"{Type.Name} has no field \"{name}\".", nameof(name));
}
