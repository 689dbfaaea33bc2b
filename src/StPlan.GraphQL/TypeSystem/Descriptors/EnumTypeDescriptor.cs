namespace StPlan.GraphQL.TypeSystem;

/// <summary>Describes an enum type. Every member of <typeparamref name="T"/> is a value; <see cref="Value"/> gives it a description.</summary>
public sealed class EnumTypeDescriptor<T>
    where T : struct, Enum
{
    private readonly EnumType _type;
    private readonly Dictionary<T, EnumValue> _values;

    internal EnumTypeDescriptor(EnumType type)
    {
        _type = type;
        _values = Enum.GetValues<T>().ToDictionary(v => v, v => new EnumValue(NameConventions.EnumValueName(v.ToString()), v));
    }

    public EnumTypeDescriptor<T> Name(string name)
    {
        _type.Name = name;
        return this;
    }

    public EnumTypeDescriptor<T> Description(string description)
    {
        _type.Description = description;
        return this;
    }

    public EnumTypeDescriptor<T> Value(T value, string description, string? name = null)
    {
        _values[value] = _values[value] with { Name = name ?? _values[value].Name, Description = description };
        return this;
    }

    internal void Apply() => _type.Values = [.. Enum.GetValues<T>().Select(v => _values[v])];
}
