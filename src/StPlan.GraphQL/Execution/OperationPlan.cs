using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>An operation, compiled once and run many times. Safe for any number of requests at a time.</summary>
public sealed class OperationPlan
{
    private static long _last;

    private OperationExecution? _spare;

    internal OperationPlan(Schema schema, DocumentNode document, OperationDefinitionNode operation, ExecutorOptions options)
    {
        Schema = schema;
        Document = document;
        Operation = operation;
        Variables = [.. operation.VariableDefinitions.Select(v => Plan(schema, v))];
        var root = schema.GetRootType(operation.Operation)
            ?? throw new InvalidOperationException($"The schema has no {operation.Operation} type: validation should have said so.");
        var fragments = document.Fragments.DistinctBy(f => f.Name.Value).ToDictionary(f => f.Name.Value);
        Cost = new CostCompiler(schema, fragments, options).Compile(root, operation.SelectionSet);
        var compiler = new PlanCompiler(schema, document.Source, fragments, options, Conditions, ArgumentSlots);
        var selections = new SelectionSource(operation.SelectionSet, []);
        Root = compiler.Compile(root, [selections]);
        Source = operation.Operation == OperationType.Subscription ? compiler.CompileSource(root, selections) : null;
    }

    /// <summary>The number of this plan in this process, for callers that keep something for a plan without keeping the plan.</summary>
    public long Id { get; } = Interlocked.Increment(ref _last);

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public OperationDefinitionNode Operation { get; }

    /// <summary>
    /// Whether a selected field has to be awaited. If not, the operation is done when <see cref="GraphQLExecutor"/> returns.
    /// </summary>
    public bool IsAsync => Root.IsAsync;

    internal ImmutableArray<VariablePlan> Variables { get; }

    internal InclusionConditions Conditions { get; } = new();

    internal ArgumentsPlan.Slots ArgumentSlots { get; } = new();

    internal CostPlan Cost { get; }

    internal SelectionSetPlan Root { get; }

    /// <summary>Where the events of a subscription come from; null for queries and mutations.</summary>
    internal SourceStreamPlan? Source { get; }

    /// <summary>An execution for one request: the one that an earlier request gave back, or a new one.</summary>
    internal OperationExecution Rent() => Interlocked.Exchange(ref _spare, null) ?? new OperationExecution(this);

    internal void Return(OperationExecution execution)
    {
        execution.End();
        _spare = execution;
    }

    private static VariablePlan Plan(Schema schema, VariableDefinitionNode node)
    {
        var type = schema.ResolveType(node.Type)
            ?? throw new InvalidOperationException($"Unknown type {node.Type}: validation should have said so.");
        object? defaultValue = null;
        if (node.DefaultValue is { } literal && !LiteralCoercion.TryCoerce(literal, type, null, out defaultValue))
        {
            throw new InvalidOperationException($"The default of ${node.Name} is no {type}: validation should have said so.");
        }

        return new VariablePlan(node.Name, type, node.DefaultValue is not null, defaultValue, node.Start);
    }
}

/// <summary>The compiled root field of a subscription: it makes the stream of events.</summary>
internal sealed class SourceStreamPlan(FieldInfo info, ArgumentsPlan? arguments)
{
    /// <summary>CreateSourceEventStream (spec 6.2.3.1). Null when it failed; the error is recorded in the execution.</summary>
    public async ValueTask<IAsyncEnumerable<object?>?> CreateAsync(OperationExecution execution, object rootValue)
    {
        execution.Path.Push(info.ResponseName);
        try
        {
            var subscribe = info.Field.EventStream
                ?? throw new InvalidOperationException($"{info.Coordinate} has no events: call Subscribe(…).");
            var context =
                new ResolverContext(execution, rootValue, arguments is null ? ArgumentValues.Empty : execution.GetArguments(arguments));
            return await subscribe(context).ConfigureAwait(false)
                ?? throw new InvalidOperationException($"{info.Coordinate} gave null in place of a stream.");
        }
        catch (Exception exception) when (!execution.RequestAborted.IsCancellationRequested)
        {
            execution.AddError(OperationExecution.ErrorOf(exception), info);
            return null;
        }
    }

    /// <summary>
    /// The stream broke off (MapSourceToResponseEvent, spec 6.2.3.2): the response has an error at the field, and no data.
    /// </summary>
    public GraphQLError ErrorOf(Exception exception) =>
        OperationExecution.ErrorOf(exception) with { Locations = info.GetLocations(), Path = [info.ResponseName] };
}
