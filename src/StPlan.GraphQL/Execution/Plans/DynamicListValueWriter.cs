using System.Collections;
using System.Text.Json;

namespace StPlan.GraphQL.Execution;

/// <summary>A list whose CLR type is known only at run time: schemas from SDL, whose values are JSON or plain objects.</summary>
internal sealed class DynamicListValueWriter(ListValueWriter<IEnumerable<object?>, object?> inner, FieldInfo field, bool isNonNull) : ValueWriter<object?>
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
        JsonElement { ValueKind: JsonValueKind.Array } json => json.EnumerateArray().Select(e => e.ValueKind == JsonValueKind.Null ? null : (object)e),
        string or not IEnumerable => null,
        IEnumerable items => items.Cast<object?>(),
    };
}
