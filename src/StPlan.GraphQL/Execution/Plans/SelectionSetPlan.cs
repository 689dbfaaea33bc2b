using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>A field at a place in the response.</summary>
/// <param name="Condition">The number of the condition under which it is there, unless it is at an earlier place.</param>
/// <param name="Previous">The index of the same field's earlier place; <see cref="None"/> for the first.</param>
internal readonly record struct PlacedField(FieldPlan Field, int Condition, int Previous)
{
    public const int None = -1;
}

/// <summary>A compiled selection set on one object type: its fields, merged and in order (spec 6.3).</summary>
internal sealed class SelectionSetPlan(ObjectType type, PlacedField[] fields)
{
    public ObjectType Type { get; } = type;

    public bool IsAsync { get; } = fields.Any(f => f.Field.IsAsync);

    /// <summary>Writes the object; false when a non-null field inside was null. What has been written by then is for the caller to take back.</summary>
    public bool Write(OperationExecution execution, object source)
    {
        var buffer = execution.Buffer;
        buffer.WriteByte((byte)'{');
        var isFirst = true;
        for (var i = 0; i < fields.Length; i++)
        {
            if (!IsHere(execution, i))
            {
                continue;
            }

            var field = fields[i].Field;
            Begin(execution, field, ref isFirst);
            if (!field.Write(execution, source))
            {
                return false;
            }

            execution.Path.Pop();
        }

        buffer.WriteByte((byte)'}');
        return true;
    }

    /// <param name="isSerial">One field after the other, each begun when the one before is done: mutations (spec 6.2.2).</param>
    public async ValueTask<bool> WriteAsync(OperationExecution execution, object source, bool isSerial = false)
    {
        if (!IsAsync)
        {
            return Write(execution, source);
        }

        var started = new Task?[fields.Length];
        try
        {
            return await WriteAsync(execution, source, isSerial, started).ConfigureAwait(false);
        }
        catch
        {
            // The request was aborted: nothing else goes up through a field.
            await FinishAsync(started).ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask<bool> WriteAsync(OperationExecution execution, object source, bool isSerial, Task?[] started)
    {
        for (var i = 0; i < fields.Length && !isSerial; i++)
        {
            started[i] = IsHere(execution, i) ? fields[i].Field.Start(execution, source) : null;
        }

        execution.Buffer.WriteByte((byte)'{');
        var isFirst = true;
        for (var i = 0; i < fields.Length; i++)
        {
            if (!IsHere(execution, i))
            {
                continue;
            }

            execution.RequestAborted.ThrowIfCancellationRequested();
            Begin(execution, fields[i].Field, ref isFirst);
            if (!await fields[i].Field.WriteAsync(execution, source, started[i]).ConfigureAwait(false))
            {
                await FinishAsync(started.AsMemory(i + 1)).ConfigureAwait(false);
                return false;
            }

            execution.Path.Pop();
        }

        execution.Buffer.WriteByte((byte)'}');
        return true;
    }

    private bool IsHere(OperationExecution execution, int index)
    {
        var isHere = execution.IsIncluded(fields[index].Condition);
        for (var i = fields[index].Previous; isHere && i != PlacedField.None; i = fields[i].Previous)
        {
            isHere = !execution.IsIncluded(fields[i].Condition);
        }

        return isHere;
    }

    private static void Begin(OperationExecution execution, FieldPlan field, ref bool isFirst)
    {
        if (!isFirst)
        {
            execution.Buffer.WriteByte((byte)',');
        }

        isFirst = false;
        execution.Buffer.WriteRaw(field.Info.EncodedName);
        execution.Path.Push(field.Info.ResponseName);
    }

    // Nobody wants their results any more, but they must not outlive the request whose services they use.
    private static async Task FinishAsync(ReadOnlyMemory<Task?> tasks)
    {
        foreach (var task in tasks.ToArray())
        {
            if (task is not null)
            {
                await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
