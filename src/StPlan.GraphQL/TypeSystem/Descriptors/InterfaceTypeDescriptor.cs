namespace StPlan.GraphQL.TypeSystem;

/// <summary>An interface type described in code. Its values are told apart by their CLR type.</summary>
/// <typeparam name="T">A CLR type that all values have in common; <see cref="object"/> when there is none.</typeparam>
public abstract class InterfaceType<T> : InterfaceType
    where T : class
{
    public override Type? RuntimeType => typeof(T) == typeof(object) ? null : typeof(T);

    internal override IReadOnlyCollection<NamedType> Describe()
    {
        var descriptor = new InterfaceTypeDescriptor(this);
        descriptor.Name(typeof(T).Name);
        Configure(descriptor);
        descriptor.Apply();
        return [];
    }

    protected abstract void Configure(InterfaceTypeDescriptor descriptor);
}

/// <summary>Describes an interface type: its fields have types and arguments, and no resolvers.</summary>
public sealed class InterfaceTypeDescriptor
{
    private readonly InterfaceType _type;
    private readonly List<ObjectFieldDescriptor> _fields = [];

    internal InterfaceTypeDescriptor(InterfaceType type) => _type = type;

    public InterfaceTypeDescriptor Name(string name)
    {
        _type.Name = name;
        return this;
    }

    public InterfaceTypeDescriptor Description(string description)
    {
        _type.Description = description;
        return this;
    }

    public InterfaceTypeDescriptor Implements(string interfaceName)
    {
        _type.InterfaceReferences.Add(TypeReference.Of(Language.Parser.ParseType(interfaceName)));
        return this;
    }

    public ObjectFieldDescriptor Field(string name)
    {
        var field = new ObjectFieldDescriptor(name);
        _fields.Add(field);
        return field;
    }

    internal void Apply() => _type.Fields = [.. _fields.Select(f => f.Build(_type.Name, []))];
}
