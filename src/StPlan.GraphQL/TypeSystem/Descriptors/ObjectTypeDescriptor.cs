using System.Linq.Expressions;
using System.Reflection;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>An object type described in code: derive, and describe it in <see cref="Configure"/>.</summary>
/// <typeparam name="T">The CLR type of its values; a class, so that no value is boxed on its way.</typeparam>
public abstract class ObjectType<T> : ObjectType
    where T : class
{
    public override Type RuntimeType => typeof(T);


    internal override IReadOnlyCollection<NamedType> Describe()
    {
        var descriptor = new ObjectTypeDescriptor<T>(this);
        descriptor.Name(typeof(T).Name);
        Configure(descriptor);
        var companions = new List<NamedType>();
        descriptor.Apply(companions);
        return companions;
    }

    protected abstract void Configure(ObjectTypeDescriptor<T> descriptor);
}

/// <summary>Describes an object type whose values are <typeparamref name="T"/>, in HotChocolate's vocabulary.</summary>
public sealed class ObjectTypeDescriptor<T>
    where T : class
{
    private readonly ObjectType _type;
    private readonly List<ObjectFieldDescriptor> _fields = [];

    internal ObjectTypeDescriptor(ObjectType type) => _type = type;

    public ObjectTypeDescriptor<T> Name(string name)
    {
        _type.Name = name;
        return this;
    }

    public ObjectTypeDescriptor<T> Description(string description)
    {
        _type.Description = description;
        return this;
    }

    public ObjectTypeDescriptor<T> Implements(string interfaceName)
    {
        _type.InterfaceReferences.Add(TypeReference.Of(Language.Parser.ParseType(interfaceName)));
        return this;
    }

    /// <summary>A field that a function resolves.</summary>
    public ObjectFieldDescriptor Field(string name) => Add(new ObjectFieldDescriptor(name));

    /// <summary>A field that is a property of <typeparamref name="T"/>: name and type are the property's.</summary>
    public ObjectFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> property)
    {
        if (property.Body is not MemberExpression { Member: PropertyInfo info, Expression: ParameterExpression })
        {
            throw new SchemaException($"Field({property}) names no property of {typeof(T).Name}; use Field(name).Resolve(…).");
        }

        var getter = info.GetMethod!.CreateDelegate<Func<T, TValue>>();
        return Add(new ObjectFieldDescriptor(
            NameConventions.FieldName(info.Name), TypeReference.Of(ClrTypeShape.Of(info)), new PropertyFieldResolver<T, TValue>(getter)));
    }

    /// <summary>
    /// Makes the type a Relay node: an <c>id</c> made of the type's name and a key, and the way back from the key to the object.
    /// </summary>
    public ObjectTypeDescriptor<T> ImplementsNode(Func<T, string> key, Func<ResolverContext, string, T?> resolveNode)
    {
        Implements("Node");
        _type.NodeResolver = (context, id) => resolveNode(context, id);
        Field("id")
            .Description("The global id. It has no readable meaning, stays the same in all releases, and works in `node(id:)`.")
            .Type("ID!")
            .Filterable((T value) => new GlobalId(_type.Name, key(value)))
            .Resolve(context => new GlobalId(_type.Name, key(context.Parent<T>())));
        return this;
    }

    internal void Apply(ICollection<NamedType> companions) => _type.Fields = [.. _fields.Select(f => f.Build(_type.Name, companions))];

    private ObjectFieldDescriptor Add(ObjectFieldDescriptor field)
    {
        _fields.Add(field);
        return field;
    }
}

/// <summary>
/// HotChocolate's mutation conventions: <c>submitTaskReport(input: SubmitTaskReportInput!): SubmitTaskReportPayload!</c>.
/// </summary>
public static class MutationFields
{
    private const string InputArgument = "input";

    /// <summary>
    /// A field of the mutation type: its input object and its payload are named after it, and described like any other types.
    /// </summary>
    public static ObjectFieldDescriptor Mutation<T>(this ObjectTypeDescriptor<T> descriptor, string name)
        where T : class
    {
        var typeName = NameConventions.TypeName(name);
        return descriptor.Field(name).Type($"{typeName}Payload!").Argument(InputArgument, a => a.Type($"{typeName}Input!"));
    }

    /// <summary>The argument <c>input</c> of a field that <see cref="Mutation"/> made.</summary>
    public static InputObjectValue Input(this in ResolverContext context) => context.ArgumentValue<InputObjectValue>(InputArgument);
}
