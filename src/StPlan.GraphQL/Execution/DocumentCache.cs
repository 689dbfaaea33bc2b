using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>
/// Compiled documents by their bytes. Bounded in number and bytes: when the young generation is full it becomes the old one, and what
/// was not asked for since is forgotten. Reading takes no lock.
/// </summary>
internal sealed class DocumentCache(int capacity, int maxBytes)
{
    private readonly Lock _turn = new();
    private volatile Generation _young = new();
    private volatile Generation _old = new();

    public int Count => _young.Count + _old.Count;

    public bool TryGet(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out CompiledDocument? document)
    {
        if (_young.TryGet(utf8, out document))
        {
            return true;
        }

        if (!_old.TryGet(utf8, out document))
        {
            return false;
        }

        Add(document);
        return true;
    }

    public void Add(CompiledDocument document)
    {
        _young.Add(document);
        if (!IsFull(_young))
        {
            return;
        }

        lock (_turn)
        {
            if (IsFull(_young))
            {
                _old = _young;
                _young = new Generation();
            }
        }
    }

    // Each of the two generations has half.
    private bool IsFull(Generation generation) => generation.Count > capacity / 2 || generation.Bytes > maxBytes / 2;

    private sealed class Generation
    {
        private readonly ConcurrentDictionary<byte[], CompiledDocument> _documents = new(BytesComparer.Instance);
        private int _count;
        private int _bytes;

        // ConcurrentDictionary.Count would lock all of it.
        public int Count => Volatile.Read(ref _count);

        public int Bytes => Volatile.Read(ref _bytes);

        public bool TryGet(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out CompiledDocument? document) =>
            _documents.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(utf8, out document);

        public void Add(CompiledDocument document)
        {
            if (_documents.TryAdd(document.Utf8, document))
            {
                Interlocked.Increment(ref _count);
                Interlocked.Add(ref _bytes, document.Utf8.Length);
            }
        }
    }

    /// <summary>Hashes are seeded per process, so that nobody can choose documents that collide.</summary>
    private sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly BytesComparer Instance = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = default(HashCode);
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }
    }
}

/// <summary>A validated document, with the plans of those of its operations that have been asked for.</summary>
internal sealed class CompiledDocument(Schema schema, byte[] utf8, DocumentNode document, ExecutorOptions options)
{
    private readonly OperationDefinitionNode[] _operations = [.. document.Operations];
    private readonly ConcurrentDictionary<OperationDefinitionNode, OperationPlan> _plans = new(ReferenceEqualityComparer.Instance);

    public byte[] Utf8 { get; } = utf8;

    /// <summary>GetOperation (spec 6.1).</summary>
    public OperationPlan? FindPlan(string? operationName, out GraphQLError? error)
    {
        error = null;
        var operation = operationName is null
            ? _operations is [var only] ? only : null
            : Array.Find(_operations, o => o.Name?.Value == operationName);
        if (operation is not null)
        {
            return _plans.TryGetValue(operation, out var plan)
                ? plan
                : _plans.GetOrAdd(operation, static (o, self) => new OperationPlan(self.Schema, self.Document, o, self.Options), this);
        }

        var names = _operations.Select(o => o.Name?.Value).OfType<string>().ToArray();
        error = new GraphQLError(
            (operationName, _operations.Length) switch
            {
                (_, 0) => "The document has no operation to execute.",
                (null, _) => $"Must provide operation name: the document has several operations: {string.Join(", ", names)}.",
                _ => $"Unknown operation named \"{operationName}\".{Suggestions.DidYouMean(operationName!, names)}",
            },
            ErrorCodes.BadRequest);
        return null;
    }

    private Schema Schema => schema;

    private DocumentNode Document => document;

    private ExecutorOptions Options => options;
}
