using System.Collections.Immutable;
using System.Text;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>A compiled field: it resolves its value and writes it, without anything in between.</summary>
internal abstract class FieldPlan(FieldInfo info)
{
    public FieldInfo Info { get; } = info;

    /// <summary>Whether the field, or one below it, has to be awaited.</summary>
    public virtual bool IsAsync => false;

    /// <summary>Writes the value; false when null has to go up to the parent. Never throws for what a resolver does.</summary>
    public abstract bool Write(OperationExecution execution, object source);

    /// <summary>Begins the work that can run while other fields begin; null when there is nothing to wait for.</summary>
    public virtual Task? Start(OperationExecution execution, object source) => null;

    /// <summary>Writes the value, as <see cref="Write"/> does, with the work that <see cref="Start"/> began.</summary>
    public virtual ValueTask<bool> WriteAsync(OperationExecution execution, object source, Task? started) => new(Write(execution, source));
}

/// <summary><c>__typename</c>: known when the operation is compiled.</summary>
internal sealed class TypeNamePlan(FieldInfo info, byte[] encodedTypeName) : FieldPlan(info)
{
    public override bool Write(OperationExecution execution, object source)
    {
        execution.Buffer.WriteRaw(encodedTypeName);
        return true;
    }
}

/// <summary>A field whose value is in memory: a property, or a function without waiting.</summary>
internal abstract class SyncFieldPlan<TValue>(FieldInfo info, ValueWriter<TValue> writer) : FieldPlan(info)
{
    public override bool IsAsync => writer.IsAsync;

    public override bool Write(OperationExecution execution, object source)
    {
        var bufferLength = execution.Buffer.Length;
        var pathDepth = execution.Path.Depth;
        try
        {
            return writer.Write(execution, Resolve(execution, source));
        }
        catch (Exception exception) when (execution.IsFieldError(exception))
        {
            return execution.Fail(Info, exception, bufferLength, pathDepth);
        }
    }

    public override async ValueTask<bool> WriteAsync(OperationExecution execution, object source, Task? started)
    {
        if (!IsAsync)
        {
            return Write(execution, source);
        }

        var bufferLength = execution.Buffer.Length;
        var pathDepth = execution.Path.Depth;
        try
        {
            return await writer.WriteAsync(execution, Resolve(execution, source)).ConfigureAwait(false);
        }
        catch (Exception exception) when (execution.IsFieldError(exception))
        {
            return execution.Fail(Info, exception, bufferLength, pathDepth);
        }
    }

    protected abstract TValue Resolve(OperationExecution execution, object source);
}

internal sealed class PropertyFieldPlan<TSource, TValue>(FieldInfo info, ValueWriter<TValue> writer, Func<TSource, TValue> getter)
    : SyncFieldPlan<TValue>(info, writer)
    where TSource : class
{
    protected override TValue Resolve(OperationExecution execution, object source) => getter((TSource)source);
}

internal sealed class ContextFieldPlan<TValue>(
    FieldInfo info, ValueWriter<TValue> writer, ArgumentsPlan? arguments, Func<ResolverContext, TValue> resolve)
    : SyncFieldPlan<TValue>(info, writer)
{
    protected override TValue Resolve(OperationExecution execution, object source) =>
        resolve(new ResolverContext(execution, source, arguments is null ? ArgumentValues.Empty : execution.GetArguments(arguments)));
}

/// <summary>A field whose resolver has to be awaited.</summary>
internal sealed class AsyncFieldPlan<TValue>(
    FieldInfo info, ValueWriter<TValue> writer, ArgumentsPlan? arguments, Func<ResolverContext, Task<TValue>> resolve)
    : FieldPlan(info)
{
    public override bool IsAsync => true;

    public override bool Write(OperationExecution execution, object source) =>
        throw new InvalidOperationException($"{Info.Coordinate} has to be awaited: the plan took it for a synchronous field.");

    public override Task Start(OperationExecution execution, object source)
    {
        try
        {
            return resolve(
                new ResolverContext(execution, source, arguments is null ? ArgumentValues.Empty : execution.GetArguments(arguments)));
        }
        catch (Exception exception)
        {
            return Task.FromException<TValue>(exception);
        }
    }

    public override async ValueTask<bool> WriteAsync(OperationExecution execution, object source, Task? started)
    {
        var bufferLength = execution.Buffer.Length;
        var pathDepth = execution.Path.Depth;
        try
        {
            var value = await ((Task<TValue>)(started ?? Start(execution, source))).ConfigureAwait(false);
            return await writer.WriteAsync(execution, value).ConfigureAwait(false);
        }
        catch (Exception exception) when (execution.IsFieldError(exception))
        {
            return execution.Fail(Info, exception, bufferLength, pathDepth);
        }
    }
}

/// <summary>A compiled field's place in the schema and in the document, and its name as JSON.</summary>
internal sealed class FieldInfo(ObjectType parentType, OutputField field, ImmutableArray<FieldNode> nodes, SourceText source)
{
    public OutputField Field { get; } = field;

    /// <summary>The merged fields of that response name, in the order of the document.</summary>
    public ImmutableArray<FieldNode> Nodes { get; } = nodes;

    public string ResponseName { get; } = nodes[0].ResponseName;

    /// <summary>The response name as JSON, with its colon. A GraphQL name needs no escaping.</summary>
    public byte[] EncodedName { get; } = Encoding.UTF8.GetBytes($"\"{nodes[0].ResponseName}\":");

    /// <summary>Schema coordinate (spec 3.14): <c>Task.title</c>.</summary>
    public string Coordinate => $"{parentType.Name}.{Field.Name}";

    public ImmutableArray<Location> GetLocations() => [.. Nodes.Select(n => source.GetLocation(n.Start))];
}
