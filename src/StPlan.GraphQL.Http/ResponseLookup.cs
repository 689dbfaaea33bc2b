using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using StPlan.GraphQL.Execution;

namespace StPlan.GraphQL.Http;

/// <summary>
/// What a response follows from, besides the root value; responses are looked up by it. A view of a request's memory: <see cref="ToKey"/>
/// copies it.
/// </summary>
internal readonly ref struct ResponseLookup
{
    private readonly long _plan;
    private readonly ReadOnlySpan<byte> _variables;
    private readonly ReadOnlyMemory<byte> _extensions;

    /// <param name="variables">Compared as they are written: equal bytes are equal variables, and what is only equal in meaning is
    /// executed.</param>
    /// <param name="extensions">What stands in the response's <c>extensions</c>.</param>
    public ResponseLookup(OperationPlan plan, JsonElement variables, ReadOnlyMemory<byte> extensions)
    {
        _plan = plan.Id;
        _variables = variables.ValueKind == JsonValueKind.Undefined ? default : JsonMarshal.GetRawUtf8Value(variables);
        _extensions = extensions;

        // Seeded per process, so that nobody can choose variables that collide.
        var hash = default(HashCode);
        hash.Add(_plan);
        hash.Add(extensions.Length);
        hash.AddBytes(_variables);
        Hash = hash.ToHashCode();
    }

    public int Hash { get; }

    public bool Equals(ResponseCacheKey key) =>
        key.Hash == Hash && key.Plan == _plan
            && _variables.SequenceEqual(key.Variables) && _extensions.Span.SequenceEqual(key.Extensions.Span);

    public ResponseCacheKey ToKey() => new(Hash, _plan, _variables.ToArray(), _extensions);
}

/// <summary>A <see cref="ResponseLookup"/> that outlives its request. Holds no plan: what is compiled is bounded elsewhere.</summary>
internal sealed record ResponseCacheKey(int Hash, long Plan, byte[] Variables, ReadOnlyMemory<byte> Extensions)
{
    /// <summary>Finds keys by lookups.</summary>
    public sealed class Comparer : IEqualityComparer<ResponseCacheKey>, IAlternateEqualityComparer<ResponseLookup, ResponseCacheKey>
    {
        public static readonly Comparer Instance = new();

        public bool Equals(ResponseCacheKey? x, ResponseCacheKey? y) =>
            ReferenceEquals(x, y)
            || (x is not null && y is not null && x.Hash == y.Hash && x.Plan == y.Plan
                && x.Variables.AsSpan().SequenceEqual(y.Variables) && x.Extensions.Span.SequenceEqual(y.Extensions.Span));

        public int GetHashCode([DisallowNull] ResponseCacheKey obj) => obj.Hash;

        public ResponseCacheKey Create(ResponseLookup alternate) => alternate.ToKey();

        public bool Equals(ResponseLookup alternate, ResponseCacheKey other) => alternate.Equals(other);

        public int GetHashCode(ResponseLookup alternate) => alternate.Hash;
    }
}
