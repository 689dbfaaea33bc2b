using System.Collections.Immutable;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// Input object (spec 3.10). Derive, and describe it in <see cref="Configure"/>; or it is read from SDL, or derived from what is filtered
/// and sorted. Resolvers get its values as <see cref="InputObjectValue"/>.
/// </summary>
public class InputObjectType : NamedType
{
    public ImmutableArray<InputValue> Fields { get; internal set; } = [];

    /// <summary>Exactly one field must be given, and not null (<c>@oneOf</c>, spec 3.10.1).</summary>
    public bool IsOneOf { get; internal set; }

    /// <summary>Whether the order in which a client gives the fields means something.</summary>
    internal virtual bool KeepsOrder => false;

    public InputValue? FindField(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }

    internal override IReadOnlyCollection<NamedType> Describe()
    {
        var descriptor = new InputObjectTypeDescriptor(this);
        descriptor.Name(NameConventions.TypeNameOf(GetType()));
        Configure(descriptor);
        Fields = descriptor.Build();
        return [];
    }

    internal override void Complete(TypeRegistry types)
    {
        for (var i = 0; i < Fields.Length; i++)
        {
            Fields[i].Complete(i, Name, types);
        }
    }

    /// <summary>Describes a type that is written in code; the others have their fields from elsewhere, and are not asked.</summary>
    protected virtual void Configure(InputObjectTypeDescriptor descriptor)
    {
    }
}

/// <summary>An argument, or a field of an input object (spec 3.6.1 and 3.10).</summary>
public sealed class InputValue(string name, TypeReference reference)
{
    private GraphQLType? _type;

    public string Name { get; } = name;

    public string? Description { get; init; }

    public GraphQLType Type => _type ?? throw new InvalidOperationException($"Argument {Name} is not part of a schema yet.");

    /// <summary>The default as written; null when there is none. (A default of null is a <see cref="NullValueNode"/>.)</summary>
    public ValueNode? DefaultValue { get; init; }

    public string? DeprecationReason { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    public InputValueDefinitionNode? Definition { get; init; }

    /// <summary>IsRequiredArgument / IsRequiredInputField: non-null without a default (spec 5.4.3).</summary>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;

    /// <summary>Its place among the arguments of its field, or the fields of its input object.</summary>
    internal int Index { get; private set; }

    /// <summary>How often conditions below are tested for one value: once for each item of a list.</summary>
    internal int Repeats { get; init; } = 1;

    internal TypeReference Reference => reference;

    internal void Complete(int index, string owner, TypeRegistry types)
    {
        Index = index;
        _type = types.Resolve(reference, $"{owner}.{Name}");
    }
}

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
