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
