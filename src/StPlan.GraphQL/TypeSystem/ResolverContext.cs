namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// What a resolver works with: the parent value, the arguments, the request. A struct, so that calling a resolver allocates nothing.
/// </summary>
public readonly struct ResolverContext(RequestState request, object parent, ArgumentValues arguments)
{
    public RequestState Request { get; } = request;

    public ArgumentValues Arguments { get; } = arguments;

    public CancellationToken RequestAborted => Request.RequestAborted;

    /// <summary>The value that the field belongs to.</summary>
    public T Parent<T>() => (T)parent;

    /// <summary>The coerced argument; the default of <typeparamref name="T"/> when it is null or was not given.</summary>
    public T ArgumentValue<T>(string name) => Arguments.Get<T>(name);

    public T Service<T>()
        where T : class =>
        Request.Services.GetService(typeof(T)) as T ?? throw new InvalidOperationException($"No service {typeof(T).Name} is registered.");
}

/// <summary>What resolvers see of the request that they work for.</summary>
public abstract class RequestState
{
    /// <summary>The services of the request; throws when the executor was given none.</summary>
    public abstract IServiceProvider Services { get; }

    /// <summary>The value of the operation's root type.</summary>
    public abstract object RootValue { get; }

    /// <summary>Cancelled when the client leaves, or the request times out.</summary>
    public abstract CancellationToken RequestAborted { get; }

    public abstract Schema Schema { get; }

    /// <summary>
    /// Set by a resolver whose value the same request may soon get another of, from the same root value: then nobody here keeps the
    /// response for the next who asks. What follows from the root value alone needs no such word.
    /// </summary>
    public bool IsProvisional { get; set; }
}
