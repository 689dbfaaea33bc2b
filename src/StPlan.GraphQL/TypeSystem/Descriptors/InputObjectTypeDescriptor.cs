using System.Collections.Immutable;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>Describes an input object type (spec 3.10), in HotChocolate's vocabulary.</summary>
public sealed class InputObjectTypeDescriptor
{
    private readonly InputObjectType _type;
    private readonly List<ArgumentDescriptor> _fields = [];

    internal InputObjectTypeDescriptor(InputObjectType type) => _type = type;

    public InputObjectTypeDescriptor Name(string name)
    {
        _type.Name = name;
        return this;
    }

    public InputObjectTypeDescriptor Description(string description)
    {
        _type.Description = description;
        return this;
    }

    /// <summary>Exactly one field has to be given, and not null (<c>@oneOf</c>, spec 3.10.1): all of them have to be nullable and without defaults.</summary>
    public InputObjectTypeDescriptor OneOf()
    {
        _type.IsOneOf = true;
        return this;
    }

    public ArgumentDescriptor Field(string name)
    {
        var field = new ArgumentDescriptor(name);
        _fields.Add(field);
        return field;
    }

    internal ImmutableArray<InputValue> Build() => [.. _fields.Select(f => f.Build(_type.Name))];
}
