using System.Collections.Immutable;
using StPlan.GraphQL.Language;

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

    /// <summary>
    /// Exactly one field has to be given, and not null (<c>@oneOf</c>, spec 3.10.1): all of them have to be nullable and without defaults.
    /// </summary>
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

/// <summary>Describes an argument, or a field of an input object.</summary>
public sealed class ArgumentDescriptor
{
    private readonly string _name;
    private string? _description;
    private TypeNode? _type;
    private ValueNode? _default;
    private string? _deprecationReason;

    internal ArgumentDescriptor(string name) => _name = name;

    public ArgumentDescriptor Description(string description)
    {
        _description = description;
        return this;
    }

    /// <summary>The type in GraphQL syntax: <c>[ID!]!</c>.</summary>
    public ArgumentDescriptor Type(string typeSyntax)
    {
        _type = Parser.ParseType(typeSyntax);
        return this;
    }

    /// <summary>The default in GraphQL syntax: <c>VI</c>.</summary>
    public ArgumentDescriptor DefaultValueSyntax(string valueSyntax)
    {
        _default = Parser.ParseValue(valueSyntax);
        return this;
    }

    public ArgumentDescriptor Deprecated(string reason)
    {
        _deprecationReason = reason;
        return this;
    }

    /// <param name="owner">The field or the input object that it belongs to.</param>
    internal InputValue Build(string owner) =>
        new(_name, TypeReference.Of(_type ?? throw new SchemaException($"{owner}.{_name} has no type: call Type(…).")))
        {
            Description = _description,
            DefaultValue = _default,
            DeprecationReason = _deprecationReason,
        };
}
