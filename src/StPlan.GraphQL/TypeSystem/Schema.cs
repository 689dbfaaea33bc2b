using System.Collections.Frozen;
using System.Collections.Immutable;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>A schema (spec 3.3): complete, and never changed once built. Made by <see cref="SchemaBuilder"/>.</summary>
public sealed class Schema
{
    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly FrozenDictionary<string, DirectiveDefinition> _directives;
    private readonly FrozenDictionary<Type, ObjectType> _byRuntimeType;
    private readonly MetaFields _metaFields;

    internal Schema(
        IReadOnlyCollection<NamedType> types, IReadOnlyCollection<DirectiveDefinition> directives, Roots roots, MetaFields metaFields)
    {
        _metaFields = metaFields;
        (QueryType, MutationType, SubscriptionType) = roots;
        Types = [.. types];
        Directives = [.. directives];
        _types = types.ToFrozenDictionary(t => t.Name);
        _directives = directives.DistinctBy(d => d.Name).ToFrozenDictionary(d => d.Name);
        var objects = types.OfType<ObjectType>().ToArray();
        _byRuntimeType = objects.Where(t => t.RuntimeType is not null).DistinctBy(t => t.RuntimeType)
            .ToFrozenDictionary(t => t.RuntimeType!);
        foreach (var @interface in types.OfType<InterfaceType>())
        {
            @interface.PossibleTypes = [.. objects.Where(o => o.Implements(@interface))];
        }
    }

    public string? Description { get; internal init; }

    public ObjectType? QueryType { get; }

    public ObjectType? MutationType { get; }

    public ObjectType? SubscriptionType { get; }

    /// <summary>The directives applied to the schema itself.</summary>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; internal init; } = [];

    /// <summary>The SDL that the schema was read from; null for a schema described in code.</summary>
    internal SourceText? Source { get; init; }

    /// <summary>Every type, those of introspection and the built-in scalars included, in the order of their definition.</summary>
    public ImmutableArray<NamedType> Types { get; }

    public ImmutableArray<DirectiveDefinition> Directives { get; }

    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    public DirectiveDefinition? FindDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>The object type whose values are of that very CLR type; null when none is.</summary>
    public ObjectType? FindObjectType(Type runtimeType) => _byRuntimeType.GetValueOrDefault(runtimeType);

    /// <summary>
    /// ResolveAbstractType (spec 6.4.3): the object type that a value of an interface or a union has, by its CLR type; null when it has
    /// none.
    /// </summary>
    public ObjectType? FindObjectType(CompositeType type, object value)
    {
        if (FindObjectType(value.GetType()) is { } exact && IsSubType(exact, type))
        {
            return exact;
        }

        // A class without a type of its own is what its nearest base is; and one that stands for several types is the one that may be here.
        ObjectType? nearest = null;
        foreach (var candidate in GetPossibleTypes(type))
        {
            if (candidate.RuntimeType?.IsInstanceOfType(value) == true
                && nearest?.RuntimeType!.IsAssignableTo(candidate.RuntimeType) != true)
            {
                nearest = candidate;
            }
        }

        return nearest;
    }

    public ObjectType? GetRootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>GetPossibleTypes (spec 5.5.2.3): the object types a value of the composite type may have.</summary>
    public ImmutableArray<ObjectType> GetPossibleTypes(CompositeType type) => type switch
    {
        ObjectType self => [self],
        InterfaceType @interface => @interface.PossibleTypes,
        UnionType union => union.MemberTypes,
        _ => [],
    };

    /// <summary>
    /// Whether a value of <paramref name="type"/> is always one of <paramref name="superType"/> too (IsSubType, spec 3.6).
    /// </summary>
    public bool IsSubType(GraphQLType type, GraphQLType superType) => (type, superType) switch
    {
        (NonNullType a, NonNullType b) => IsSubType(a.OfType, b.OfType),
        (NonNullType a, _) => IsSubType(a.OfType, superType),
        (_, NonNullType) => false,
        (ListType a, ListType b) => IsSubType(a.ItemType, b.ItemType),
        (ListType, _) or (_, ListType) => false,
        (FieldedType a, InterfaceType b) => ReferenceEquals(a, b) || a.Implements(b),
        (ObjectType a, UnionType b) => b.MemberTypes.Contains(a),
        _ => ReferenceEquals(type, superType),
    };

    /// <summary>The field of that name on a composite type, meta-fields included (spec 4.1); null when it has none.</summary>
    public OutputField? FindField(CompositeType type, string name) => name switch
    {
        "__typename" => _metaFields.TypeName,
        "__schema" when ReferenceEquals(type, QueryType) => _metaFields.Schema,
        "__type" when ReferenceEquals(type, QueryType) => _metaFields.Type,
        _ => (type as FieldedType)?.FindField(name),
    };

    /// <summary>The type a type reference of a document means; null when the schema does not know it.</summary>
    public GraphQLType? ResolveType(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => ResolveType(nonNull.Type) is { } type ? new NonNullType(type) : null,
        ListTypeNode list => ResolveType(list.Type) is { } type ? new ListType(type) : null,
        NamedTypeNode named => FindType(named.Name.Value),
        _ => null,
    };

    internal readonly record struct Roots(ObjectType? Query, ObjectType? Mutation, ObjectType? Subscription);

    internal sealed record MetaFields(OutputField TypeName, OutputField Schema, OutputField Type);
}

/// <summary>The schema itself is wrong: a bug of its author, found when it is built, never while it serves.</summary>
public sealed class SchemaException(string message) : Exception(message);
