namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// How a field finds its value. The CLR types are kept, so that execution can compile a typed path from the
/// parent's value to the written JSON (see <see cref="Accept{TResult}"/>).
/// </summary>
public abstract class FieldResolver
{
    /// <summary>What the resolver returns, without the task around it.</summary>
    public abstract Type ResultType { get; }

    public virtual bool IsAsync => false;

    /// <summary>Whether the value is a property of the parent's, and nothing else.</summary>
    internal virtual bool IsProperty => false;

    internal abstract TResult Accept<TResult>(IFieldResolverVisitor<TResult> visitor);
}

/// <summary>A property of the parent's value: needs no context.</summary>
internal sealed class PropertyFieldResolver<TSource, TValue>(Func<TSource, TValue> getter) : FieldResolver
    where TSource : class
{
    public Func<TSource, TValue> Getter { get; } = getter;

    public override Type ResultType => typeof(TValue);

    internal override bool IsProperty => true;

    internal override TResult Accept<TResult>(IFieldResolverVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A function of parent, arguments and request.</summary>
internal sealed class ContextFieldResolver<TValue>(Func<ResolverContext, TValue> resolve) : FieldResolver
{
    public Func<ResolverContext, TValue> Resolve { get; } = resolve;

    public override Type ResultType => typeof(TValue);

    internal override TResult Accept<TResult>(IFieldResolverVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A function that has to wait for something outside of memory.</summary>
internal sealed class AsyncFieldResolver<TValue>(Func<ResolverContext, Task<TValue>> resolve) : FieldResolver
{
    public Func<ResolverContext, Task<TValue>> Resolve { get; } = resolve;

    public override Type ResultType => typeof(TValue);

    public override bool IsAsync => true;

    internal override TResult Accept<TResult>(IFieldResolverVisitor<TResult> visitor) => visitor.Visit(this);
}

internal interface IFieldResolverVisitor<out TResult>
{
    TResult Visit<TSource, TValue>(PropertyFieldResolver<TSource, TValue> resolver)
        where TSource : class;

    TResult Visit<TValue>(ContextFieldResolver<TValue> resolver);

    TResult Visit<TValue>(AsyncFieldResolver<TValue> resolver);
}
