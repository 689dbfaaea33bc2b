using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>Adds to an order what a client gives for one field.</summary>
internal delegate void SortField<T>(object given, List<SortKey<T>> keys);

/// <summary>An input object that says how values of <typeparamref name="T"/> are sorted.</summary>
internal sealed class SortInputType<T> : InputObjectType
{
    private readonly List<SortField<T>> _fields = [];

    public SortInputType(string name, string description)
    {
        Name = name;
        Description = description;
    }

    internal override bool KeepsOrder => true;

    public void Add(string name, string type, string description, SortField<T> field)
    {
        Fields = Fields.Add(new InputValue(name, TypeReference.Of(Parser.ParseType(type))) { Description = description });
        _fields.Add(field);
    }

    /// <summary>The keys of the object's fields, in the order in which the client has written them.</summary>
    /// <exception cref="GraphQLException">A field got null, which is no direction.</exception>
    public void Compile(object given, List<SortKey<T>> keys)
    {
        var value = (InputObjectValue)given;
        foreach (var index in value.GivenOrder)
        {
            if (!value.TryGet(index, out var argument))
            {
                continue;
            }

            _fields[index](
                argument ?? throw new GraphQLException(
                    $"\"{Fields[index].Name}\" of {Name} takes no null: leave it out where nothing is asked for.", ErrorCodes.NullFilter),
                keys);
        }
    }
}

/// <summary><c>SortEnumType</c>, HotChocolate's name for a direction.</summary>
internal sealed class SortEnumType : EnumType<SortDirection>
{
    // A key is read from every item and compared many times.
    private const double KeyCost = 10;

    protected override void Configure(EnumTypeDescriptor<SortDirection> descriptor)
    {
        descriptor.Name("SortEnumType").Description("The direction of a sort.");
        descriptor.Value(SortDirection.Asc, "The smallest first, and missing values before all others.");
        descriptor.Value(SortDirection.Desc, "The largest first, and missing values behind all others.");
        Directives = [CostDirectives.CostOf(KeyCost)];
    }
}

/// <summary>The direction of a sort.</summary>
public enum SortDirection
{
    Asc,
    Desc,
}
