using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

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
