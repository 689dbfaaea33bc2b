using System.Collections.Immutable;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>The coerced arguments of one field (CoerceArgumentValues, spec 6.4.1), in the order of their definition.</summary>
public sealed class ArgumentValues
{
    private readonly ImmutableArray<InputValue> _definitions;
    private readonly object?[] _values;

    internal ArgumentValues(ImmutableArray<InputValue> definitions, object?[] values)
    {
        _definitions = definitions;
        _values = values;
    }

    public static ArgumentValues Empty { get; } = new([], []);

    /// <summary>Stands for an argument that was not given and has no default: not the same as null.</summary>
    internal static object Absent { get; } = new();

    internal ImmutableArray<InputValue> Definitions => _definitions;

    /// <summary>Whether the argument was given, or has a default. An argument given as null counts as given.</summary>
    public bool IsGiven(string name) => !ReferenceEquals(_values[IndexOf(name)], Absent);

    /// <summary>The value; the default of <typeparamref name="T"/> when it is null or was not given.</summary>
    /// <exception cref="InvalidCastException">The argument's values are of another CLR type: a bug of the resolver, which must not look like null.</exception>
    public T Get<T>(string name) => Cast<T>(_values[IndexOf(name)]);

    internal static T Cast<T>(object? value) => value is null || ReferenceEquals(value, Absent) ? default! : (T)value;

    private int IndexOf(string name)
    {
        for (var i = 0; i < _definitions.Length; i++)
        {
            if (ReferenceEquals(_definitions[i].Name, name) || _definitions[i].Name == name)
            {
                return i;
            }
        }

        throw new ArgumentException($"The field defines no argument \"{name}\".", nameof(name));
    }
}
