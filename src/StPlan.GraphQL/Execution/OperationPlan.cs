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

    /// <summary>Which plan of this process it is, for who keeps something that belongs to it, and not the plan itself.</summary>
    public long Id { get; } = Interlocked.Increment(ref _last);

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public OperationDefinitionNode Operation { get; }

    /// <summary>Whether something that it selects has to be awaited; if not, it is done when <see cref="GraphQLExecutor"/> returns.</summary>
    public bool IsAsync => Root.IsAsync;

    internal ImmutableArray<VariablePlan> Variables { get; }

    internal InclusionConditions Conditions { get; } = new();

    internal ArgumentsPlan.Slots ArgumentSlots { get; } = new();

    internal CostPlan Cost { get; }

    internal SelectionSetPlan Root { get; }

    /// <summary>Where the events of a subscription come from; null for queries and mutations.</summary>
    internal SourceStreamPlan? Source { get; }

    /// <summary>An execution for one request: the one that the last request left, or a new one when others are running.</summary>
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
