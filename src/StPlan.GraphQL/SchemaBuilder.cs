using System.Globalization;
using StPlan.GraphQL.Introspection;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.SchemaValidation;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL;

/// <summary>
/// Puts a schema together from types described in code: names are collected first, then references resolved, so that types may refer
/// to each other in any order. The conformance driver does the same from SDL.
/// </summary>
public sealed class SchemaBuilder
{
    private readonly List<NamedType> _types = [];
    private readonly List<DirectiveDefinition> _directives = [];
    private readonly Dictionary<OperationType, NamedType> _roots = [];
    private string? _description;
    private CultureInfo _textOrder = CultureInfo.InvariantCulture;

    public SchemaBuilder Description(string description)
    {
        _description = description;
        return this;
    }

    /// <summary>The culture in which texts are ordered where a list is sorted.</summary>
    public SchemaBuilder TextOrder(CultureInfo culture)
    {
        _textOrder = culture;
        return this;
    }

    public SchemaBuilder AddQueryType<TType>()
        where TType : ObjectType, new() => AddRoot(OperationType.Query, new TType());

    public SchemaBuilder AddMutationType<TType>()
        where TType : ObjectType, new() => AddRoot(OperationType.Mutation, new TType());

    public SchemaBuilder AddSubscriptionType<TType>()
        where TType : ObjectType, new() => AddRoot(OperationType.Subscription, new TType());

    public SchemaBuilder AddType<TType>()
        where TType : NamedType, new() => AddType(new TType());

    public SchemaBuilder AddType(NamedType type)
    {
        _types.Add(type);
        return this;
    }

    public SchemaBuilder AddDirective(DirectiveDefinition directive)
    {
        _directives.Add(directive);
        return this;
    }

    /// <exception cref="SchemaException">A type is missing, named twice, or not what it is referred to as; or the schema is not valid (spec
    /// 3).</exception>
    public Schema Build()
    {
        var companions = _types.SelectMany(t => t.Describe()).ToList();
        var described = companions.SelectMany(t => t.Describe()).Count();
        if (described > 0)
        {
            throw new SchemaException("A connection brought further types along.");
        }

        if (companions.OfType<ConnectionType>().Any())
        {
            var pageInfo = new PageInfoType();
            pageInfo.Describe();
            companions.Add(pageInfo);
        }

        // The same list under several fields is one connection type.
        var types = _types.Concat(companions.DistinctBy(t => t.Name)).ToList();
        var schema =
            Complete(types, [.. _directives, .. CostDirectives.Create()], new Schema
            .Roots(Root(OperationType.Query), Root(OperationType.Mutation), Root(OperationType.Subscription)), _description, [],
            textOrder: _textOrder);
        var errors = SchemaValidator.Validate(schema);
        return errors.IsEmpty ? schema : throw new SchemaException(string.Join("\n", errors.Select(e => e.Message)));
    }

    internal static Schema Complete(
        IEnumerable<NamedType> types,
        IEnumerable<DirectiveDefinition> directives,
        Schema.Roots roots,
        string? description,
        IEnumerable<DirectiveNode> appliedDirectives,
        SourceText? source = null,
        CultureInfo? textOrder = null)
    {
        var registry = new TypeRegistry();
        var given = types.ToList();
        foreach (var type in given)
        {
            registry.Add(type, RuntimeTypes(type));
        }

        foreach (var scalar in BuiltInScalars().Where(s => registry.Find(s.Name) is null))
        {
            registry.Add(scalar, scalar.OutputTypes);
        }

        foreach (var type in IntrospectionTypes.Create())
        {
            type.Describe();
            if (registry.Find(type.Name) is null)
            {
                registry.Add(type, RuntimeTypes(type));
            }
        }

        ListArguments.AddTypes(registry, textOrder ?? CultureInfo.InvariantCulture);
        var allDirectives = directives.ToList();
        allDirectives.AddRange(BuiltInDirectives.Create().Where(d => allDirectives.All(own => own.Name != d.Name)));
        foreach (var type in registry.Types)
        {
            type.Complete(registry);
        }

        foreach (var directive in allDirectives)
        {
            directive.Complete(registry);
        }

        var misplaced = registry.Types.OfType<ObjectType>()
            .Where(t => t != roots.Subscription)
            .SelectMany(t => t.Fields.Where(f => f.EventStream is not null).Select(f => $"{t.Name}.{f.Name}"));
        if (misplaced.FirstOrDefault() is { } field)
        {
            throw new SchemaException($"{field} has events (Subscribe), but only fields of the subscription type can have them.");
        }

        return new Schema(registry.Types, allDirectives, roots, MetaFields.Create(registry))
        {
            Description = description,
            AppliedDirectives = [.. appliedDirectives],
            Source = source,
        };
    }

    internal static IEnumerable<ScalarType> BuiltInScalars() =>
        [new StringType(), new IntType(), new FloatType(), new BooleanType(), new IdType()];

    private static IEnumerable<Type?> RuntimeTypes(NamedType type) => type switch
    {
        ScalarType scalar => (IEnumerable<Type?>)scalar.OutputTypes,
        EnumType { RuntimeType.IsEnum: true } @enum => [@enum.RuntimeType],
        ObjectType @object => [@object.RuntimeType],
        InterfaceType @interface => [@interface.RuntimeType],
        UnionType union => [union.RuntimeType],
        _ => [],
    };

    private SchemaBuilder AddRoot(OperationType operation, ObjectType type)
    {
        _roots[operation] = type;
        return AddType(type);
    }

    private ObjectType? Root(OperationType operation) => _roots.GetValueOrDefault(operation) as ObjectType;
}
