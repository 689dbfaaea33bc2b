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
