using System.Runtime.InteropServices;
using System.Text.Json;
using StPlan.GraphQL.Execution;

namespace StPlan.GraphQL.Http;

/// <summary>What an answer follows from, besides the root value. A view of a request's memory: <see cref="ToKey"/> copies it.</summary>
internal readonly ref struct ResponseQuestion
{
    private readonly long _plan;
    private readonly ReadOnlySpan<byte> _variables;
    private readonly ReadOnlyMemory<byte> _extensions;

    /// <param name="variables">Compared as they are written: equal bytes are equal variables, and what is only equal in meaning is executed.</param>
    /// <param name="extensions">What stands in the response's <c>extensions</c>.</param>
    public ResponseQuestion(OperationPlan plan, JsonElement variables, ReadOnlyMemory<byte> extensions)
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

    public bool Equals(ResponseKey key) =>
        key.Hash == Hash && key.Plan == _plan && _variables.SequenceEqual(key.Variables) && _extensions.Span.SequenceEqual(key.Extensions.Span);

    public ResponseKey ToKey() => new(Hash, _plan, _variables.ToArray(), _extensions);
}
