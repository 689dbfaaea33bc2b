using System.Collections.Immutable;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// Input object (spec 3.10). Derive, and describe it in <see cref="Configure"/>; or it is read from SDL, or derived from what is filtered and
/// sorted. Resolvers get its values as <see cref="InputObjectValue"/>.
/// </summary>
public class InputObjectType : NamedType
{
    public ImmutableArray<InputValue> Fields { get; internal set; } = [];

    /// <summary>Exactly one field must be given, and not null (<c>@oneOf</c>, spec 3.10.1).</summary>
    public bool IsOneOf { get; internal set; }

    /// <summary>Whether the order in which a client gives the fields means something.</summary>
    internal virtual bool KeepsOrder => false;

    public InputValue? FindField(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }

    internal override IReadOnlyCollection<NamedType> Describe()
    {
        var descriptor = new InputObjectTypeDescriptor(this);
        descriptor.Name(NameConventions.TypeNameOf(GetType()));
        Configure(descriptor);
        Fields = descriptor.Build();
        return [];
    }

    internal override void Complete(TypeRegistry types)
    {
        for (var i = 0; i < Fields.Length; i++)
        {
            Fields[i].Complete(i, Name, types);
        }
    }

    /// <summary>Describes a type that is written in code; the others have their fields from elsewhere, and are not asked.</summary>
    protected virtual void Configure(InputObjectTypeDescriptor descriptor)
    {
    }
}
