using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>Describes a union type (spec 3.8), in HotChocolate's vocabulary.</summary>
public sealed class UnionTypeDescriptor
{
    private readonly UnionType _type;

    internal UnionTypeDescriptor(UnionType type) => _type = type;

    public UnionTypeDescriptor Name(string name)
    {
        _type.Name = name;
        return this;
    }

    public UnionTypeDescriptor Description(string description)
    {
        _type.Description = description;
        return this;
    }

    /// <summary>Adds an object type by its name. It may be a member of other unions too.</summary>
    public UnionTypeDescriptor Member(string objectTypeName)
    {
        _type.MemberReferences.Add(TypeReference.Of(Parser.ParseType(objectTypeName)));
        return this;
    }
}
