namespace StPlan.GraphQL.TypeSystem;

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
