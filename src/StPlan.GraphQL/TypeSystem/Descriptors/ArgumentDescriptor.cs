using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

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
    internal InputValue Build(string owner) => new(_name, TypeReference.Of(_type ?? throw new SchemaException($"{owner}.{_name} has no type: call Type(…).")))
    {
        Description = _description,
        DefaultValue = _default,
        DeprecationReason = _deprecationReason,
    };
}
