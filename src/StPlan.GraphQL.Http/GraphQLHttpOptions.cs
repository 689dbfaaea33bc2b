using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using StPlan.GraphQL.Execution;

namespace StPlan.GraphQL.Http;

/// <summary>What a GraphQL endpoint serves, how much it takes in, and how long its answers may be kept.</summary>
public sealed class GraphQLHttpOptions
{
    public required GraphQLExecutor Executor { get; init; }

    /// <summary>
    /// The value of the root type, taken once a request so that no answer mixes two of them. What a filter or middleware has put into
    /// <see cref="HttpContext.Items"/> or <see cref="HttpContext.Features"/> is there; where there are <see cref="Extensions"/>, refusals
    /// ask for it too, also those of a filter.
    /// </summary>
    public required Func<HttpContext, object> RootValue { get; init; }

    /// <summary>The schema as SDL, for <c>?sdl</c>.</summary>
    public required string Sdl { get; init; }

    /// <summary>
    /// The vintage of a root value, such as the number of a release; it becomes part of the <c>ETag</c>, where people can read it.
    /// ASCII without quotes and spaces. Null when there are no vintages.
    /// </summary>
    public Func<object, string>? Version { get; init; }

    /// <summary>
    /// What stands in the <c>extensions</c> of every response, by the request and the root value: members of a JSON object without the
    /// braces and without line breaks, such as <c>"demo":true</c>; empty for nothing. Cached by whoever gives it, since it is asked for
    /// with each request.
    /// </summary>
    public Func<HttpContext, object, ReadOnlyMemory<byte>>? Extensions { get; init; }

    /// <summary>Adds headers of the application's own to an answer, by the root value, before any of it is sent; null for none.</summary>
    public Action<HttpContext, object>? AddHeaders { get; init; }

    /// <summary>Told which operation a request asks for, before it runs; null for nobody.</summary>
    public Action<HttpContext, OperationPlan>? OnOperation { get; init; }

    /// <summary>
    /// The status of an answer to an operation that was executed, by the root value, in which resolvers may have left word; null for 200.
    /// The answer is a well-formed response whatever the status: 503 where what all of it depends on is away.
    /// </summary>
    public Func<HttpContext, object, int>? Status { get; init; }

    /// <summary>
    /// A header of the request that <see cref="Extensions"/> look at, so that caches tell such requests apart; null for none.
    /// </summary>
    public string? VaryBy { get; init; }

    /// <summary>
    /// Documents that have an address of their own: <c>…/persisted/{name}</c>. They are checked when the endpoint is mapped.
    /// </summary>
    public IReadOnlyDictionary<string, byte[]> Operations { get; init; } = FrozenDictionary<string, byte[]>.Empty;

    /// <summary>Bytes of a request body; a longer one is answered with 413.</summary>
    public int MaxBodyBytes { get; init; } = 256 * 1024;

    /// <summary>
    /// Characters of a query string, as it is encoded; a longer one is answered with 414. A web server in front, and Kestrel's
    /// <c>MaxRequestLineSize</c>, have to allow for it, or they answer first.
    /// </summary>
    public int MaxQueryStringLength { get; init; } = 16 * 1024;

    /// <summary>
    /// How long an operation may wait for what is outside of memory; then it is cancelled, and answered with 503.
    /// <see cref="Timeout.InfiniteTimeSpan"/> for any time. A subscription may live for longer.
    /// </summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many documents are stored for clients (automatic persisted queries); none with 0.</summary>
    public int MaxPersistedQueries { get; init; } = 1_000;

    /// <summary>Bytes of the documents stored for clients, all together.</summary>
    public int MaxPersistedQueryBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>
    /// Whether anybody may keep an answer. If not, every answer says <c>no-store</c>, none has an <c>ETag</c>, and none is 304.
    /// </summary>
    public bool MayBeCached { get; init; } = true;

    /// <summary>
    /// Bytes of answers that are kept here for who asks the same again; 0 for none. Only where a root value never changes, only gives way
    /// to another one, and where answers follow from it, the operation, its variables and <see cref="Extensions"/>; a resolver that looks
    /// at more says so with <see cref="TypeSystem.RequestState.IsProvisional"/>.
    /// </summary>
    public int CachedResponseBytes { get; init; }

    /// <summary>How long the answer to a GET is fresh: so long may readers see an older release.</summary>
    public TimeSpan MaxAge { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long after that a cache may answer with it while it asks for a newer one (RFC 5861).</summary>
    public TimeSpan StaleWhileRevalidate { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a cache may answer with it while this server fails (RFC 5861).</summary>
    public TimeSpan StaleIfError { get; init; } = TimeSpan.FromDays(1);

    /// <summary>After how long a silence an event stream gets a comment, so that nobody on the way takes it for dead.</summary>
    public TimeSpan KeepAliveInterval { get; init; } = TimeSpan.FromSeconds(12);

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>For a response whose root value nobody has taken.</summary>
    internal ReadOnlyMemory<byte> ExtensionsFor(HttpContext context) => Extensions?.Invoke(context, RootValue(context)) ?? default;
}
