using System.Collections;
using System.Text.Json;

namespace StPlan.GraphQL.Execution;

/// <summary>A list whose CLR type is known only at run time: schemas from SDL, whose values are JSON or plain objects.</summary>
internal sealed class DynamicListValueWriter(ListValueWriter<IEnumerable<object?>, object?> inner, FieldInfo field, bool isNonNull) : ValueWriter<object?>
{
    public override bool IsAsync => inner.IsAsync;

    public override bool Write(OperationExecution execution, object? value) =>
        value is null ? execution.CompleteNull(field, isNonNull) : inner.Write(execution, ItemsOf(value));

    public override ValueTask<bool> WriteAsync(OperationExecution execution, object? value) =>
        value is null ? new(execution.CompleteNull(field, isNonNull)) : inner.WriteAsync(execution, ItemsOf(value));

    private IEnumerable<object?> ItemsOf(object value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } json => json.EnumerateArray().Select(e => e.ValueKind == JsonValueKind.Null ? null : (object)e),
        string or not IEnumerable => throw new GraphQLException($"Expected a list for the field {field.Coordinate}, found a single value."),
        IEnumerable items => items.Cast<object?>(),
    };
}
