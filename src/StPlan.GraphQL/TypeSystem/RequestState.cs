namespace StPlan.GraphQL.TypeSystem;

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
    /// Set by a resolver whose value the same request may soon get another of, from the same root value: then nobody here keeps the response for the next who
    /// asks. What follows from the root value alone needs no such word.
    /// </summary>
    public bool IsProvisional { get; set; }
}
