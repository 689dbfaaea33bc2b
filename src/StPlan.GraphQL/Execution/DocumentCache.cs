using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace StPlan.GraphQL.Execution;

/// <summary>
/// Compiled documents by their bytes. Bounded: when the young generation is full it becomes the old one, and what was not asked for
/// since is forgotten. Reading takes no lock.
/// </summary>
internal sealed class DocumentCache(int capacity)
{
    private readonly int _generationSize = Math.Max(1, capacity / 2);
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
        if (_young.Add(document) <= _generationSize)
        {
            return;
        }

        lock (_turn)
        {
            if (_young.Count > _generationSize)
            {
                _old = _young;
                _young = new Generation();
            }
        }
    }

    private sealed class Generation
    {
        private readonly ConcurrentDictionary<byte[], CompiledDocument> _documents = new(BytesComparer.Instance);
        private int _count;

        public int Count => Volatile.Read(ref _count);

        public bool TryGet(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out CompiledDocument? document) =>
            _documents.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(utf8, out document);

        /// <summary>How many there are now. ConcurrentDictionary.Count would lock all of it.</summary>
        public int Add(CompiledDocument document) =>
            _documents.TryAdd(document.Utf8, document) ? Interlocked.Increment(ref _count) : Count;
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
