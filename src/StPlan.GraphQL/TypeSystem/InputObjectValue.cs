namespace StPlan.GraphQL.TypeSystem;

/// <summary>A coerced value of an input object type (spec 3.10): its fields in the order of their definition.</summary>
public sealed class InputObjectValue
{
    private readonly object?[] _values;

    internal InputObjectValue(InputObjectType type, object?[] values)
    {
        Type = type;
        _values = values;
    }

    public InputObjectType Type { get; }

    /// <summary>Whether the field was given, or has a default. A field given as null counts as given.</summary>
    public bool IsGiven(string name) => !ReferenceEquals(_values[IndexOf(name)], ArgumentValues.Absent);

    /// <summary>The value; the default of <typeparamref name="T"/> when it is null or was not given.</summary>
    /// <exception cref="InvalidCastException">The field's values are of another CLR type.</exception>
    public T Get<T>(string name) => ArgumentValues.Cast<T>(_values[IndexOf(name)]);

    private int IndexOf(string name) => Type.FindField(name)?.Index
        ?? throw new ArgumentException($"{Type.Name} has no field \"{name}\".", nameof(name));
}
