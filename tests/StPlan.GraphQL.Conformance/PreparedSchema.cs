using System.Collections.Immutable;
using StPlan.GraphQL.Conformance.Sdl;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;
using StPlan.GraphQL.Validation;

namespace StPlan.GraphQL.Conformance;

/// <summary>A schema from SDL with its executor, or what is wrong with it.</summary>
internal sealed class PreparedSchema
{
    private readonly Schema? _schema;
    private readonly GraphQLExecutor? _executor;

    private PreparedSchema(Schema? schema, ImmutableArray<GraphQLError> errors)
    {
        Errors = errors;
        _schema = schema;
        _executor = schema is null ? null : new GraphQLExecutor(schema, Options);
    }

    /// <summary>No limits: what is judged is what the spec says, and it knows none.</summary>
    public static ExecutorOptions Options { get; } = new()
    {
        Parser = ParserLimits.None,
        Validation = ValidationLimits.None,
        MaxFields = int.MaxValue,
        MaxDepth = int.MaxValue,
        MaxIntrospectionDepth = int.MaxValue - 1,
        MaxAliases = int.MaxValue,
        MaxDirectives = int.MaxValue,
        MaxFieldCost = double.PositiveInfinity,
        MaxTypeCost = double.PositiveInfinity,
        MaxResponseBytes = int.MaxValue,
        CachedDocuments = 64,
        TypeNameResolver = JsonResolver.TypeNameOf,
    };

    public ImmutableArray<GraphQLError> Errors { get; }

    public Schema Schema => _schema ?? throw new InvalidOperationException("The schema has errors.");

    public GraphQLExecutor Executor => _executor ?? throw new InvalidOperationException("The schema has errors.");

    public static PreparedSchema From(string sdl)
    {
        if (!Schema.TryFromSdl(sdl, out var schema, out var errors, static (_, field) => JsonResolver.Create(field)))
        {
            return new PreparedSchema(null, errors);
        }

        foreach (var field in schema.SubscriptionType?.Fields ?? [])
        {
            field.EventStream = static context => new(new[] { (object?)context.Request.RootValue }.ToAsyncEnumerable());
        }

        return new PreparedSchema(schema, []);
    }
}

/// <summary>Schemas by their SDL. Suites ask the same schema many times over, then never again: when it is full it starts afresh.</summary>
internal sealed class SchemaCache
{
    private const int Capacity = 64;

    private readonly Dictionary<string, PreparedSchema> _schemas = [];

    public PreparedSchema Get(string sdl)
    {
        if (_schemas.TryGetValue(sdl, out var known))
        {
            return known;
        }

        if (_schemas.Count == Capacity)
        {
            _schemas.Clear();
        }

        return _schemas[sdl] = PreparedSchema.From(sdl);
    }
}
