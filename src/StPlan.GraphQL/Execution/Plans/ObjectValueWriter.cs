using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>An object, an interface or a union: finds the object type of the value, and runs the selection set compiled for it.</summary>
internal abstract class CompositeValueWriter<T>(FieldInfo field, bool isNonNull) : ValueWriter<T>
{
    public override bool Write(OperationExecution execution, T value)
    {
        if (value is null)
        {
            return execution.CompleteNull(field, isNonNull);
        }

        var bufferLength = execution.Buffer.Length;
        var pathDepth = execution.Path.Depth;
        return SelectionSetFor(value) is { } selectionSet
            ? selectionSet.Write(execution, value) || execution.TakeBack(isNonNull, bufferLength, pathDepth)
            : Misfit(execution);
    }

    public override async ValueTask<bool> WriteAsync(OperationExecution execution, T value)
    {
        if (value is null)
        {
            return execution.CompleteNull(field, isNonNull);
        }

        var bufferLength = execution.Buffer.Length;
        var pathDepth = execution.Path.Depth;
        return SelectionSetFor(value) is { } selectionSet
            ? await selectionSet.WriteAsync(execution, value).ConfigureAwait(false) || execution.TakeBack(isNonNull, bufferLength, pathDepth)
            : Misfit(execution);
    }

    /// <summary>Null when the value is of no type that the field may have.</summary>
    protected abstract SelectionSetPlan? SelectionSetFor(object value);

    private bool Misfit(OperationExecution execution) => execution.CompleteMisfit(
        field, isNonNull, $"{field.Coordinate} has to resolve to an object type of {field.Field.Type.Innermost}; what it found is of none.");
}

/// <summary>An object type: one selection set.</summary>
internal sealed class ObjectValueWriter<T>(SelectionSetPlan selectionSet, FieldInfo field, bool isNonNull) : CompositeValueWriter<T>(field, isNonNull)
{
    public override bool IsAsync => selectionSet.IsAsync;

    protected override SelectionSetPlan SelectionSetFor(object value) => selectionSet;
}

/// <summary>
/// An interface or union (ResolveAbstractType, spec 6.4.3): a selection set for each object type, compiled when the first value of it
/// comes along, so that a document costs what it uses and not the product of what it might.
/// </summary>
internal sealed class AbstractValueWriter<T>(
    CompositeType type, Func<ObjectType, SelectionSetPlan> compile, Func<CompositeType, object, ObjectType?> resolveType, bool isAsync, FieldInfo field, bool isNonNull)
    : CompositeValueWriter<T>(field, isNonNull)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<ObjectType, SelectionSetPlan> _selectionSets = new();

    public override bool IsAsync => isAsync;

    protected override SelectionSetPlan? SelectionSetFor(object value) =>
        resolveType(type, value) is { } objectType ? _selectionSets.GetOrAdd(objectType, compile) : null;
}
