namespace StPlan.GraphQL.Execution;

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
