using System.Collections.Immutable;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>The coerced arguments of one field (CoerceArgumentValues, spec 6.4.1), in the order of their definition.</summary>
public sealed class ArgumentValues
{
    private readonly ImmutableArray<InputValue> _definitions;
    private readonly object?[] _values;
    private object? _compiled;

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
    /// <exception cref="InvalidCastException">The argument's values are of another CLR type: a bug of the resolver, which must not look
    /// like null.</exception>
    public T Get<T>(string name) => Cast<T>(_values[IndexOf(name)]);

    /// <summary>Like <see cref="Get"/>; the default also where the field defines no such argument.</summary>
    internal T? Find<T>(string name)
        where T : class
    {
        foreach (var definition in _definitions)
        {
            if (definition.Name == name)
            {
                return Cast<T?>(_values[definition.Index]);
            }
        }

        return null;
    }

    /// <summary>What a resolver makes of the arguments, kept with them: constant arguments are one instance for all requests.</summary>
    internal T GetOrCompile<T>(Func<ArgumentValues, T> compile)
        where T : class
    {
        // Two requests may both compile at first; either result will do.
        if (Volatile.Read(ref _compiled) is T known)
        {
            return known;
        }

        var compiled = compile(this);
        Volatile.Write(ref _compiled, compiled);
        return compiled;
    }

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
