using System.Diagnostics.CodeAnalysis;

namespace StPlan.GraphQL.Http;

/// <summary>A <see cref="ResponseQuestion"/> that outlives its request. Holds no plan: what is compiled is bounded elsewhere.</summary>
internal sealed record ResponseKey(int Hash, long Plan, byte[] Variables, ReadOnlyMemory<byte> Extensions)
{
    /// <summary>Finds keys by questions.</summary>
    public sealed class Comparer : IEqualityComparer<ResponseKey>, IAlternateEqualityComparer<ResponseQuestion, ResponseKey>
    {
        public static readonly Comparer Instance = new();

        public bool Equals(ResponseKey? x, ResponseKey? y) =>
            ReferenceEquals(x, y)
            || (x is not null && y is not null && x.Hash == y.Hash && x.Plan == y.Plan
                && x.Variables.AsSpan().SequenceEqual(y.Variables) && x.Extensions.Span.SequenceEqual(y.Extensions.Span));

        public int GetHashCode([DisallowNull] ResponseKey obj) => obj.Hash;

        public ResponseKey Create(ResponseQuestion alternate) => alternate.ToKey();

        public bool Equals(ResponseQuestion alternate, ResponseKey other) => alternate.Equals(other);

        public int GetHashCode(ResponseQuestion alternate) => alternate.Hash;
    }
}
