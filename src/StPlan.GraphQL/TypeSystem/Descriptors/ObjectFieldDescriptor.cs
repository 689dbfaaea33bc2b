using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>Describes a field of an object or interface type, in HotChocolate's vocabulary.</summary>
public sealed class ObjectFieldDescriptor
{
    private readonly string _name;
    private readonly List<ArgumentDescriptor> _arguments = [];
    private readonly List<DirectiveNode> _directives = [];
    private string? _description;
    private string? _deprecationReason;
    private TypeReference? _type;
    private FieldResolver? _resolver;
    private FieldResolver? _value;
    private FieldResolver? _sortKey;
    private PagingOptions? _paging;
    private string _connectionName;
    private Func<ResolverContext, ValueTask<IAsyncEnumerable<object?>>>? _eventStream;
    private bool _filters;
    private bool _sorts;

    internal ObjectFieldDescriptor(string name, TypeReference? inferred = null, FieldResolver? resolver = null)
    {
        _name = name;
        _connectionName = name;
        _type = inferred;
        _resolver = resolver;
    }

    public ObjectFieldDescriptor Description(string description)
    {
        _description = description;
        return this;
    }

    /// <summary>
    /// The type in GraphQL syntax: <c>[Task!]!</c>. Needed wherever a function resolves the field; a property says it itself.
    /// </summary>
    public ObjectFieldDescriptor Type(string typeSyntax)
    {
        _type = TypeReference.Of(Parser.ParseType(typeSyntax));
        return this;
    }

    public ObjectFieldDescriptor Argument(string name, Action<ArgumentDescriptor> configure)
    {
        var argument = new ArgumentDescriptor(name);
        configure(argument);
        _arguments.Add(argument);
        return this;
    }

    public ObjectFieldDescriptor Resolve<TValue>(Func<ResolverContext, TValue> resolve)
    {
        _resolver = new ContextFieldResolver<TValue>(resolve);
        return this;
    }

    public ObjectFieldDescriptor Resolve<TValue>(Func<ResolverContext, Task<TValue>> resolve)
    {
        _resolver = new AsyncFieldResolver<TValue>(resolve);
        return this;
    }

    /// <summary>
    /// The events of a field of the subscription type. Each is the parent of the field when it is resolved; without <c>Resolve</c> it is
    /// the field's value itself. The stream ends when <see cref="ResolverContext.RequestAborted"/> is cancelled: the client left.
    /// </summary>
    public ObjectFieldDescriptor Subscribe<TEvent>(Func<ResolverContext, IAsyncEnumerable<TEvent>> subscribe) =>
        Subscribe(context => Task.FromResult(subscribe(context)));

    /// <summary>Like the other <c>Subscribe</c>, where a connection has to be made before there is a stream.</summary>
    public ObjectFieldDescriptor Subscribe<TEvent>(Func<ResolverContext, Task<IAsyncEnumerable<TEvent>>> subscribe)
    {
        _eventStream = async context => EventObjects.Of(await subscribe(context).ConfigureAwait(false));
        _resolver ??= new ContextFieldResolver<TEvent>(context => context.Parent<TEvent>());
        return this;
    }

    public ObjectFieldDescriptor Deprecated(string reason)
    {
        _deprecationReason = reason;
        return this;
    }

    /// <summary>
    /// Turns the list that the field resolves to into a connection (Relay's cursor connections) named after the field:
    /// <c>tasks</c> becomes <c>TasksConnection</c>.
    /// </summary>
    /// <param name="connectionName">What the connection is named after where that is not the field: <c>taskReports</c> for
    /// <c>reports</c>.</param>
    public ObjectFieldDescriptor UsePaging(
        int defaultPageSize = PagingOptions.StandardPageSize, int maxPageSize = PagingOptions.StandardMaxPageSize,
            string? connectionName = null)
    {
        _paging = new PagingOptions(defaultPageSize, maxPageSize);
        _connectionName = connectionName ?? _name;
        return this;
    }

    /// <summary>
    /// Adds the argument <c>where</c>, whose type is derived from the type of the list's items. Filtering comes before sorting and paging.
    /// </summary>
    public ObjectFieldDescriptor UseFiltering()
    {
        _filters = true;
        return this;
    }

    /// <summary>
    /// Adds the argument <c>order</c>, whose type is derived from the type of the list's items. Sorting comes before paging.
    /// </summary>
    public ObjectFieldDescriptor UseSorting()
    {
        _sorts = true;
        return this;
    }

    /// <summary>
    /// Says how filters and orders read the value of a field that a function resolves. A property they read by themselves.
    /// </summary>
    public ObjectFieldDescriptor Filterable<TSource, TValue>(Func<TSource, TValue> value)
        where TSource : class
    {
        _value = new PropertyFieldResolver<TSource, TValue>(value);
        return this;
    }

    /// <summary>Says what the field is sorted by in place of its value: II before IX, III.9 before III.10.</summary>
    public ObjectFieldDescriptor SortBy<TSource, TKey>(Func<TSource, TKey> key)
        where TSource : class
    {
        _sortKey = new PropertyFieldResolver<TSource, TKey>(key);
        return this;
    }

    /// <summary>
    /// What it costs to resolve the field once: 1 for what has fields of its own, 0 for leaves, unless this says otherwise.
    /// </summary>
    public ObjectFieldDescriptor Cost(double weight)
    {
        _directives.Add(CostDirectives.CostOf(weight));
        return this;
    }

    /// <summary>How many items the list is taken to have when a query's cost is counted.</summary>
    public ObjectFieldDescriptor ListSize(int assumedSize)
    {
        _directives.Add(CostDirectives.AssumedSize(assumedSize));
        return this;
    }

    public ObjectFieldDescriptor Directive(string directiveSyntax)
    {
        _directives.Add(Parser.ParseDirective(directiveSyntax));
        return this;
    }

    internal OutputField Build(string typeName, ICollection<NamedType> companions)
    {
        var type = _type ?? throw new SchemaException($"{typeName}.{_name} has no type: call Type(…).");
        var resolver = _resolver;
        var value = _value ?? (_arguments.Count == 0 && resolver?.IsProperty == true ? resolver : null);
        var readable = value is null
            ? null : new ReadableValue(type, value, CostDirectives.AssumedSizeOf(_directives) ?? PagingOptions.StandardPageSize);
        List<InputValue> arguments = [.. QueryArguments(typeName, type), .. _arguments.Select(a => a.Build($"{typeName}.{_name}"))];
        if (_paging is not null)
        {
            var connection = ConnectionType.For(_connectionName, type, resolver!);
            companions.Add(connection);
            companions.Add(connection.EdgeType);
            resolver = resolver!.Accept(new PagingResolver(_paging));
            arguments.InsertRange(0, PagingOptions.Arguments());
            _directives.Add(CostDirectives.PagedSize(_paging));
            type = TypeReference.Of(new NamedTypeNode(0, new NameNode(0, connection.Name)));
        }
        else if (_filters || _sorts)
        {
            resolver = resolver!.Accept(new WholeListResolver());
        }

        return new OutputField(_name, type)
        {
            Description = _description,
            DeprecationReason = _deprecationReason,
            Arguments = [.. arguments],
            Directives = [.. _directives],
            Resolver = resolver,
            EventStream = _eventStream,
            Value = readable,
            SortKey = _sortKey,
        };
    }

    private IEnumerable<InputValue> QueryArguments(string typeName, TypeReference list)
    {
        if (!_filters && !_sorts)
        {
            yield break;
        }

        var item = _resolver is null ? null : ClrTypeShape.ItemTypeOf(_resolver.ResultType);
        if (item is null)
        {
            throw new SchemaException($"{typeName}.{_name} uses filtering or sorting, and needs a resolver that gives a list.");
        }

        if (_filters)
        {
            yield return ListArguments.Where(list, item);
        }

        if (_sorts)
        {
            yield return ListArguments.Order(list, item);
        }
    }
}

/// <summary>Turns events of any CLR type into objects, because the root value of an execution is an object.</summary>
internal static class EventObjects
{
    public static IAsyncEnumerable<object?> Of<TEvent>(IAsyncEnumerable<TEvent> events) =>
        events as IAsyncEnumerable<object?> ?? events.Select(e => (object?)e);
}
