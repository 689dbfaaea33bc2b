using System.Collections.Immutable;
using System.Text.Json;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>
/// Executes requests against one schema: document → validated → plan, kept by the document's bytes → response, written into the buffer.
/// Safe for any number of requests at a time.
/// </summary>
public sealed partial class GraphQLExecutor
{
    private readonly Schema _schema;
    private readonly ExecutorOptions _options;
    private readonly DocumentCache _documents;

    public GraphQLExecutor(Schema schema, ExecutorOptions? options = null)
    {
        _schema = schema;
        _options = options ?? new ExecutorOptions();
        _documents = new DocumentCache(_options.CachedDocuments, _options.CachedDocumentBytes);
    }

    public Schema Schema => _schema;

    /// <summary>Called with each error that is a bug or an outage of the server, so that the server can log it.</summary>
    public Action<Exception, OperationPlan>? OnUnexpectedError { get; init; }

    /// <summary>The plan of the request's operation: from the cache, or parsed, validated and compiled now.</summary>
    /// <returns>Null when the request has errors instead.</returns>
    public OperationPlan? Prepare(in GraphQLRequest request, out ImmutableArray<GraphQLError> errors) =>
        Prepare(request, out errors, out _);

    /// <inheritdoc cref="Prepare(in GraphQLRequest, out ImmutableArray{GraphQLError})"/>
    /// <param name="isKnown">Whether the document came from the cache.</param>
    public OperationPlan? Prepare(in GraphQLRequest request, out ImmutableArray<GraphQLError> errors, out bool isKnown)
    {
        errors = [];
        isKnown = _documents.TryGet(request.Document.Span, out var compiled);
        if (compiled is null)
        {
            compiled = Compile(request.Document, out errors);
            if (compiled is null)
            {
                return null;
            }

            _documents.Add(compiled);
        }

        var plan = compiled.FindPlan(request.OperationName, out var error);
        if (error is not null)
        {
            errors = [error];
        }

        return plan;
    }

    /// <summary>Executes a request and writes its response (spec 6 and 7) into the buffer.</summary>
    /// <param name="rootValue">The value of the operation's root type.</param>
    /// <param name="services">What resolvers may ask for; null when they ask for nothing.</param>
    /// <param name="extensions">Members of the response's <c>extensions</c>, as JSON without the braces; empty for none.</param>
    /// <exception cref="OperationCanceledException">The request was aborted; what the buffer holds is no response.</exception>
    public ValueTask<ExecutionResult> ExecuteAsync(
        in GraphQLRequest request,
        ResponseBuffer buffer,
        object rootValue,
        IServiceProvider? services = null,
        CancellationToken requestAborted = default,
        ReadOnlyMemory<byte> extensions = default)
    {
        var plan = Prepare(request, out var errors);
        if (plan is null)
        {
            ErrorWriter.WriteRequestErrors(buffer, errors, extensions.Span);
            return new(new ExecutionResult(true, errors, null));
        }

        return ExecuteAsync(plan, request.Variables, buffer, rootValue, services, requestAborted, request.Cost, extensions);
    }

    /// <summary>
    /// Executes an operation that <see cref="Prepare(in GraphQLRequest, out ImmutableArray{GraphQLError})"/> gave, for callers who look at
    /// it first.
    /// </summary>
    /// <param name="variableValues">An object, or undefined.</param>
    /// <param name="costMode">What the client wants to know of the cost.</param>
    /// <param name="extensions">Members of the response's <c>extensions</c>, as JSON without the braces; empty for none.</param>
    /// <exception cref="OperationCanceledException">The request was aborted; what the buffer holds is no response.</exception>
    public ValueTask<ExecutionResult> ExecuteAsync(
        OperationPlan plan,
        JsonElement variableValues,
        ResponseBuffer buffer,
        object rootValue,
        IServiceProvider? services = null,
        CancellationToken requestAborted = default,
        CostMode costMode = CostMode.Enforce,
        ReadOnlyMemory<byte> extensions = default)
    {
        if (plan.Source is not null)
        {
            return Refuse(
                [new GraphQLError("A subscription is answered with a stream of responses: use SubscribeAsync.", ErrorCodes.BadRequest)]);
        }

        var variableErrors = new List<GraphQLError>(0);
        var variables = VariableValues.Coerce(plan.Variables, variableValues, plan.Document, _options.Parser.MaxNesting, variableErrors);
        if (variableErrors.Count > 0)
        {
            return Refuse(variableErrors);
        }

        var cost = plan.Cost.Of(variables);
        if (costMode == CostMode.Validate)
        {
            buffer.WriteByte((byte)'{');
            CostReport.Write(buffer, cost, extensions.Span);
            buffer.WriteByte((byte)'}');
            return new(new ExecutionResult(false, [], plan, cost));
        }

        if (CostReport.BeyondLimits(cost, _options) is { IsEmpty: false } tooCostly)
        {
            return Refuse(tooCostly, cost);
        }

        var execution = plan.Rent();
        execution.Begin(buffer, _options.MaxResponseBytes, variables, rootValue, services, requestAborted);
        execution.Cost = cost;
        execution.IsCostReported = costMode == CostMode.Report;
        execution.Extensions = extensions;
        return plan.Root.IsAsync ? RunAsync(execution, rootValue) : new(Run(execution, rootValue));

        ValueTask<ExecutionResult> Refuse(IReadOnlyCollection<GraphQLError> errors, OperationCost? cost = null)
        {
            ErrorWriter.WriteRequestErrors(buffer, errors, extensions.Span);
            return new(new ExecutionResult(true, [.. errors], plan, cost));
        }
    }

    private ExecutionResult Run(OperationExecution execution, object rootValue)
    {
        var start = Begin(execution);
        try
        {
            return End(execution, start, execution.Plan.Root.Write(execution, rootValue));
        }
        catch (ExecutionStoppedException stopped)
        {
            return Stop(execution, start, stopped);
        }
    }

    private async ValueTask<ExecutionResult> RunAsync(OperationExecution execution, object rootValue)
    {
        var start = Begin(execution);
        var root = execution.Plan.Root;
        try
        {
            var written = execution.Plan.Operation.Operation == OperationType.Mutation
                ? root.WriteSeriallyAsync(execution, rootValue) : root.WriteAsync(execution, rootValue);
            return End(execution, start, await written.ConfigureAwait(false));
        }
        catch (ExecutionStoppedException stopped)
        {
            return Stop(execution, start, stopped);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && execution.RequestAborted.IsCancellationRequested)
        {
            // A driver may have words of its own for being cancelled.
            throw new OperationCanceledException("The request was aborted.", exception, execution.RequestAborted);
        }
    }

    // The response is the error alone: half an answer could be taken for a whole one.
    private static ExecutionResult Stop(OperationExecution execution, int start, ExecutionStoppedException stopped)
    {
        execution.Buffer.Truncate(start);
        ErrorWriter.WriteRequestErrors(execution.Buffer, [stopped.Error], execution.Extensions.Span);
        return new ExecutionResult(true, [stopped.Error], execution.Plan, execution.Cost);
    }

    private static int Begin(OperationExecution execution)
    {
        var start = execution.Buffer.Length;
        execution.Buffer.WriteRaw("{\"data\":"u8);
        return start;
    }

    private ExecutionResult End(OperationExecution execution, int start, bool hasData)
    {
        var buffer = execution.Buffer;
        if (!hasData)
        {
            buffer.Truncate(start + "{\"data\":".Length);
            buffer.WriteNull();
        }

        if (execution.IsCostReported)
        {
            buffer.WriteByte((byte)',');
            CostReport.Write(buffer, execution.Cost, execution.Extensions.Span);
        }
        else
        {
            ResponseExtensions.Write(buffer, execution.Extensions.Span);
        }

        buffer.WriteByte((byte)'}');
        var errors = execution.Errors;
        var plan = execution.Plan;
        var result = new ExecutionResult(false, [.. errors], plan, execution.Cost, execution.IsProvisional);
        if (errors.Count > 0)
        {
            ReportUnexpected(errors, plan);

            // Errors come first in a response, so that nobody overlooks them (spec 7.1).
            using var head = new ResponseBuffer(1024);
            ErrorWriter.WriteErrors(head, errors);
            head.WriteByte((byte)',');
            buffer.Insert(start + 1, head.WrittenSpan);
        }

        plan.Return(execution);
        return result;
    }

    private CompiledDocument? Compile(ReadOnlyMemory<byte> utf8, out ImmutableArray<GraphQLError> errors)
    {
        if (utf8.Length > _options.Parser.MaxBytes)
        {
            // Refused before it is copied.
            _ = Parser.TryParse(utf8, _options.Parser, out _, out var tooLong);
            errors = [tooLong!];
            return null;
        }

        var copy = utf8.ToArray();
        if (!Parser.TryParse(copy, _options.Parser, out var document, out var error))
        {
            errors = [error];
            return null;
        }

        errors = DocumentChecks.Check(_schema, document, _options);
        return errors.IsEmpty ? new CompiledDocument(_schema, copy, document, _options) : null;
    }
}
