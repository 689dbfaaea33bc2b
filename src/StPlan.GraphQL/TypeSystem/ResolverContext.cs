namespace StPlan.GraphQL.TypeSystem;

/// <summary>What a resolver works with: the parent value, the arguments, the request. A struct, so that calling a resolver allocates nothing.</summary>
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
