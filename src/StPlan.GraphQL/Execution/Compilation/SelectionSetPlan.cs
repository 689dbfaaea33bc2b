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

    /// <summary>
    /// Writes the object; false when a non-null field inside was null. What has been written by then is for the caller to take back.
    /// </summary>
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

    /// <summary>Like <see cref="Write"/>, with fields that are begun together and then awaited one by one.</summary>
    public async ValueTask<bool> WriteAsync(OperationExecution execution, object source)
    {
        if (!IsAsync)
        {
            return Write(execution, source);
        }

        var started = new Task?[fields.Length];
        try
        {
            return await WriteAsync(execution, source, started).ConfigureAwait(false);
        }
        catch
        {
            // The request was aborted: nothing else goes up through a field.
            await FinishAsync(started).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>
    /// One field after the other, each begun when the one before is done: a mutation (ExecuteSelectionSet "serially", spec 6.2.2).
    /// </summary>
    public async ValueTask<bool> WriteSeriallyAsync(OperationExecution execution, object source)
    {
        execution.Buffer.WriteByte((byte)'{');
        var isFirst = true;
        for (var i = 0; i < fields.Length; i++)
        {
            if (!IsHere(execution, i))
            {
                continue;
            }

            execution.ThrowIfAborted();
            Begin(execution, fields[i].Field, ref isFirst);
            if (!await MutateAsync(execution, fields[i].Field, source).ConfigureAwait(false))
            {
                return false;
            }

            execution.Path.Pop();
        }

        execution.Buffer.WriteByte((byte)'}');
        return true;
    }

    private static async ValueTask<bool> MutateAsync(OperationExecution execution, FieldPlan field, object source)
    {
        // Those before have been done and are answered; this one is not begun any more.
        if (execution.RequestAborted.IsCancellationRequested)
        {
            return execution.Fail(field.Info, new OperationCanceledException(), execution.Buffer.Length, execution.Path.Depth);
        }

        var started = field.Start(execution, source);
        if (started is not null)
        {
            await started.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        // What is not awaited cannot be cancelled either.
        execution.HasMutated |= started is null or { IsCompletedSuccessfully: true };
        return await field.WriteAsync(execution, source, started).ConfigureAwait(false);
    }

    private async ValueTask<bool> WriteAsync(OperationExecution execution, object source, Task?[] started)
    {
        for (var i = 0; i < fields.Length; i++)
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

            execution.ThrowIfAborted();
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
