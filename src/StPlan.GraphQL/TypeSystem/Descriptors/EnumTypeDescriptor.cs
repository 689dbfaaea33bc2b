using System.Collections.Frozen;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>An enum type that stands for a C# enum; all its members are values, named in capitals with underscores.</summary>
public abstract class EnumType<T> : EnumType
    where T : struct, Enum
{
    private FrozenDictionary<T, byte[]>? _encoded;

    public override Type RuntimeType => typeof(T);

    internal override IReadOnlyCollection<NamedType> Describe()
    {
        var descriptor = new EnumTypeDescriptor<T>(this);
        descriptor.Name(typeof(T).Name);
        Configure(descriptor);
        descriptor.Apply();
        _encoded = Values.ToFrozenDictionary(v => (T)v.Value, v => Encode(v.Name));
        return [];
    }

    internal override LeafWriter<TValue> GetWriter<TValue>() => typeof(TValue) == typeof(T)
        ? (LeafWriter<TValue>)(object)(LeafWriter<T>)Write
        : base.GetWriter<TValue>();

    protected abstract void Configure(EnumTypeDescriptor<T> descriptor);

    private bool Write(ResponseBuffer buffer, T value)
    {
        if (!_encoded!.TryGetValue(value, out var bytes))
        {
            return false;
        }

        buffer.WriteRaw(bytes);
        return true;
    }
}

/// <summary>
/// Describes an enum type. Every member of <typeparamref name="T"/> is a value; <see cref="Value"/> gives it a description.
/// </summary>
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
