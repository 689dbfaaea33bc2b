using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>The types known while a schema is being built, by name and by the CLR type that they stand for.</summary>
internal sealed class TypeRegistry
{
    private readonly Dictionary<string, NamedType> _byName = [];
    private readonly Dictionary<Type, NamedType> _byRuntimeType = [];
    private readonly HashSet<Type> _ambiguous = [];

    /// <summary>In the order of their registration, which is the order of the SDL.</summary>
    public List<NamedType> Types { get; } = [];

    public NamedType? Find(string name) => _byName.GetValueOrDefault(name);

    public void Add(NamedType type, params IEnumerable<Type?> runtimeTypes)
    {
        if (!_byName.TryAdd(type.Name, type))
        {
            throw new SchemaException($"Two types are named {type.Name}: {_byName[type.Name].GetType().Name} and {type.GetType().Name}.");
        }

        Types.Add(type);
        foreach (var runtimeType in runtimeTypes.OfType<Type>())
        {
            // An interface and several unions may share a base class: none of them is what it stands for.
            if (!_byRuntimeType.TryAdd(runtimeType, type) && type is InterfaceType or UnionType)
            {
                _ambiguous.Add(runtimeType);
            }
        }
    }

    /// <exception cref="SchemaException">The reference names no known type; <paramref name="where"/> says who refers to it.</exception>
    public GraphQLType Resolve(TypeReference reference, string where) => reference switch
    {
        TypeReference.Syntax syntax => Resolve(syntax.Type, where),
        TypeReference.Clr clr => Resolve(clr.Shape, where),
        TypeReference.FilterOf filter => _byName[FilterInputTypes.NameFor(Resolve(filter.List, where).Innermost)],
        TypeReference.SortOf sort => new ListType(new NonNullType(_byName[SortInputTypes.NameFor(Resolve(sort.List, where).Innermost)])),
        _ => throw new InvalidOperationException(),
    };

    public T ResolveNamed<T>(TypeReference reference, string where)
        where T : NamedType =>
        Resolve(reference, where) as T
        ?? throw new SchemaException($"{reference} is {where}, which has to be {typeof(T).Name}.");

    private GraphQLType Resolve(TypeNode node, string where) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(Resolve(nonNull.Type, where)),
        ListTypeNode list => new ListType(Resolve(list.Type, where)),
        NamedTypeNode named => _byName.GetValueOrDefault(named.Name.Value)
            ?? throw new SchemaException($"Unknown type \"{named.Name.Value}\": {where} refers to it."),
        _ => throw new InvalidOperationException(),
    };

    private GraphQLType Resolve(ClrTypeShape shape, string where)
    {
        if (_ambiguous.Contains(shape.Type))
        {
            throw new SchemaException($"Several GraphQL types stand for {shape.Type.Name}: {where} returns it. Name one with Type(…).");
        }

        GraphQLType type = shape.Item is { } item
            ? new ListType(Resolve(item, where))
            : _byRuntimeType.GetValueOrDefault(shape.Type)
              ?? throw new SchemaException(
                  $"No GraphQL type stands for {shape.Type.Name}: {where} returns it. Add the type, or name one with Type(…).");
        return shape.IsNullable ? type : new NonNullType(type);
    }
}
