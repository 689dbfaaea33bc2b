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
