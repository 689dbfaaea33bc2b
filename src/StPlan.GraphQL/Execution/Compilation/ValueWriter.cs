using System.Collections;
using System.Text.Json;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>Completes a value of a known CLR type and writes it as JSON (CompleteValue, spec 6.4.3).</summary>
internal abstract class ValueWriter<T>
{
    /// <summary>Whether a field below has to be awaited.</summary>
    public virtual bool IsAsync => false;

    /// <summary>
    /// Writes the value. False when it, or something non-null inside it, was null and null has to go up to the parent: the error is
    /// recorded, and whoever is nullable takes back what was written.
    /// </summary>
    public abstract bool Write(OperationExecution execution, T value);

    public virtual ValueTask<bool> WriteAsync(OperationExecution execution, T value) => new(Write(execution, value));
}

/// <summary>A scalar or an enum (result coercion, spec 6.4.3).</summary>
internal sealed class LeafValueWriter<T>(LeafWriter<T> write, NamedType type, FieldInfo field, bool isNonNull) : ValueWriter<T>
{
    public override bool Write(OperationExecution execution, T value)
    {
        if (value is null)
        {
            return execution.CompleteNull(field, isNonNull);
        }

        var start = execution.Buffer.Length;
        if (write(execution.Buffer, value))
        {
            return true;
        }

        execution.Buffer.Truncate(start);
        execution.AddError(new GraphQLError($"{type.Name} cannot represent the value of {field.Coordinate}.", ErrorCodes.Internal), field);
        if (isNonNull)
        {
            return false;
        }

        execution.Buffer.WriteNull();
        return true;
    }
}

/// <summary>A nullable struct: the same as the struct, but for null.</summary>
internal sealed class NullableValueWriter<T>(ValueWriter<T> inner, FieldInfo field, bool isNonNull) : ValueWriter<T?>
    where T : struct
{
    public override bool Write(OperationExecution execution, T? value) =>
        value is { } present ? inner.Write(execution, present) : execution.CompleteNull(field, isNonNull);
}

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
            ? await selectionSet.WriteAsync(execution, value).ConfigureAwait(false)
                || execution.TakeBack(isNonNull, bufferLength, pathDepth)
            : Misfit(execution);
    }

    /// <summary>Null when the value is of no type that the field may have.</summary>
    protected abstract SelectionSetPlan? SelectionSetFor(object value);

    private bool Misfit(OperationExecution execution) => execution.CompleteMisfit(
        field, isNonNull,
            $"{field.Coordinate} has to resolve to an object type of {field.Field.Type.Innermost}; what it found is of none.");
}

/// <summary>An object type: one selection set.</summary>
internal sealed class ObjectValueWriter<T>(SelectionSetPlan selectionSet, FieldInfo field, bool isNonNull) : CompositeValueWriter<T>(
    field, isNonNull)
{
    public override bool IsAsync => selectionSet.IsAsync;

    protected override SelectionSetPlan SelectionSetFor(object value) => selectionSet;
}

/// <summary>
/// An interface or union (ResolveAbstractType, spec 6.4.3): a selection set for each object type, compiled when the first value of it
/// comes along, so that a document costs what it uses and not the product of what it might.
/// </summary>
internal sealed class AbstractValueWriter<T>(
    CompositeType type, Func<ObjectType, SelectionSetPlan> compile, Func<CompositeType, object, ObjectType?> resolveType, bool isAsync,
        FieldInfo field, bool isNonNull)
    : CompositeValueWriter<T>(field, isNonNull)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<ObjectType, SelectionSetPlan> _selectionSets = new();

    public override bool IsAsync => isAsync;

    protected override SelectionSetPlan? SelectionSetFor(object value) =>
        resolveType(type, value) is { } objectType ? _selectionSets.GetOrAdd(objectType, compile) : null;
}

/// <summary>A list (spec 6.4.3).</summary>
internal sealed class ListValueWriter<TList, TItem>(ValueWriter<TItem> item, FieldInfo field, bool isNonNull) : ValueWriter<TList>
    where TList : IEnumerable<TItem>
{
    public override bool IsAsync => item.IsAsync;

    public override bool Write(OperationExecution execution, TList value)
    {
        if (value is null)
        {
            return execution.CompleteNull(field, isNonNull);
        }

        var bufferLength = execution.Buffer.Length;
        var pathDepth = execution.Path.Depth;
        Begin(execution);
        if (value is IReadOnlyList<TItem> list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                Next(execution, i);
                if (!item.Write(execution, list[i]))
                {
                    return execution.TakeBack(isNonNull, bufferLength, pathDepth);
                }
            }
        }
        else
        {
            var i = 0;
            foreach (var current in value)
            {
                Next(execution, i++);
                if (!item.Write(execution, current))
                {
                    return execution.TakeBack(isNonNull, bufferLength, pathDepth);
                }
            }
        }

        End(execution);
        return true;
    }

    public override async ValueTask<bool> WriteAsync(OperationExecution execution, TList value)
    {
        if (!IsAsync || value is null)
        {
            return Write(execution, value!);
        }

        var bufferLength = execution.Buffer.Length;
        var pathDepth = execution.Path.Depth;
        Begin(execution);
        var i = 0;
        foreach (var current in value)
        {
            Next(execution, i++);
            if (!await item.WriteAsync(execution, current).ConfigureAwait(false))
            {
                return execution.TakeBack(isNonNull, bufferLength, pathDepth);
            }
        }

        End(execution);
        return true;
    }

    private static void Begin(OperationExecution execution)
    {
        execution.Buffer.WriteByte((byte)'[');
        execution.Path.PushIndex();
    }

    private static void Next(OperationExecution execution, int index)
    {
        execution.ThrowIfStopped();
        if (index > 0)
        {
            execution.Buffer.WriteByte((byte)',');
        }

        execution.Path.SetIndex(index);
    }

    private static void End(OperationExecution execution)
    {
        execution.Buffer.WriteByte((byte)']');
        execution.Path.Pop();
    }
}

/// <summary>A list whose CLR type is known only at run time: schemas from SDL, whose values are JSON or plain objects.</summary>
internal sealed class DynamicListValueWriter(
    ListValueWriter<IEnumerable<object?>, object?> inner, FieldInfo field, bool isNonNull) : ValueWriter<object?>
{
    public override bool IsAsync => inner.IsAsync;

    public override bool Write(OperationExecution execution, object? value) =>
        value is null ? execution.CompleteNull(field, isNonNull)
        : ItemsOf(value) is { } items ? inner.Write(execution, items)
        : Misfit(execution);

    public override ValueTask<bool> WriteAsync(OperationExecution execution, object? value) =>
        value is null ? new(execution.CompleteNull(field, isNonNull))
        : ItemsOf(value) is { } items ? inner.WriteAsync(execution, items)
        : new(Misfit(execution));

    private bool Misfit(OperationExecution execution) =>
        execution.CompleteMisfit(field, isNonNull, $"Expected a list for the field {field.Coordinate}, found a single value.");

    private static IEnumerable<object?>? ItemsOf(object value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } json =>
            json.EnumerateArray().Select(e => e.ValueKind == JsonValueKind.Null ? null : (object)e),
        string or not IEnumerable => null,
        IEnumerable items => items.Cast<object?>(),
    };
}
