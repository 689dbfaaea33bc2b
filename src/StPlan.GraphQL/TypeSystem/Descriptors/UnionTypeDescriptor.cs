using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>A union type described in code. Its values are told apart by their CLR type, so each member needs one of its own.</summary>
/// <typeparam name="T">A CLR type that all values have in common; <see cref="object"/> when there is none. Several unions may share
/// it.</typeparam>
public abstract class UnionType<T> : UnionType
    where T : class
{
    public override Type? RuntimeType => typeof(T) == typeof(object) ? null : typeof(T);

    internal override IReadOnlyCollection<NamedType> Describe()
    {
        var descriptor = new UnionTypeDescriptor(this);
        descriptor.Name(NameConventions.TypeNameOf(GetType()));
        Configure(descriptor);
        return [];
    }

    internal override void Complete(TypeRegistry types)
    {
        base.Complete(types);
        foreach (var member in MemberTypes)
        {
            if (member.RuntimeType?.IsAssignableTo(typeof(T)) != true)
            {
                throw new SchemaException(
                    $"{member} is a member of {this}, whose values are {typeof(T).Name}; its own are "
                    + $"{member.RuntimeType?.Name ?? "of no CLR type"}.");
            }

            if (MemberTypes.FirstOrDefault(other => other != member && other.RuntimeType == member.RuntimeType) is { } twin)
            {
                throw new SchemaException(
                    $"{member} and {twin} are members of {this}, and both stand for {member.RuntimeType.Name}: nothing tells their "
                    + $"values apart.");
            }
        }
    }

    protected abstract void Configure(UnionTypeDescriptor descriptor);
}

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
