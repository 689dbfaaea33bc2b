using System.Collections.Concurrent;
using StPlan.GraphQL.Execution;
using StPlan.Http;

namespace StPlan.GraphQL.Http;

/// <summary>
/// Responses of one root value. Only what is asked for twice is kept, so that variables which never come again push nothing out, and cost
/// no more than a look. Bounded in bytes: when the young generation is full it becomes the old one, and what was not asked for since is
/// forgotten. Reading takes no lock.
/// </summary>
/// <param name="root">What they come from.</param>
/// <param name="maxBytes">Of all that is kept.</param>
/// <param name="toRepresentation">Makes what is sent of a body.</param>
internal sealed class RootResponseCache(object root, int maxBytes, Func<byte[], Representation> toRepresentation)
{
    // A key, an entry and their objects, besides the bytes themselves.
    private const int Overhead = 300;

    // Of the last lookups, by their hashes. Two that share a place forget each other; two of the same hash are kept one request early.
    private readonly int[] _asked = new int[16 * 1024];

    // Not to be what keeps a release in memory that has been replaced, when nobody asks for a while.
    private readonly WeakReference<object> _root = new(root);
    private readonly Lock _turn = new();
    private volatile Generation _young = new();
    private volatile Generation _old = new();

    /// <summary>Of all that is kept, with room for compressed forms.</summary>
    public int Bytes => _young.Bytes + _old.Bytes;

    public bool IsOf(object root) => _root.TryGetTarget(out var own) && ReferenceEquals(own, root);

    /// <param name="isWanted">Whether it was asked for before: then the answer is worth keeping.</param>
    /// <returns>Null where it is not kept.</returns>
    public CachedResponse? Find(in ResponseLookup lookup, out bool isWanted)
    {
        isWanted = false;
        if (_young.Find(lookup) is { } young)
        {
            return young;
        }

        if (_old.Find(lookup) is { } old)
        {
            Keep(lookup, old);
            return old;
        }

        ref var asked = ref _asked[lookup.Hash & (_asked.Length - 1)];
        isWanted = asked == lookup.Hash;
        asked = lookup.Hash;
        return null;
    }

    public void Keep(in ResponseLookup lookup, ReadOnlySpan<byte> body, OperationCost? cost)
    {
        // One that is a large part of all would push out what many ask for.
        if (body.Length <= maxBytes / 16)
        {
            Keep(lookup, new CachedResponse(toRepresentation(body.ToArray()), cost));
        }
    }

    private void Keep(in ResponseLookup lookup, CachedResponse response)
    {
        // Twice: compressed forms come beside the plain one, and together they are less than another.
        var key = lookup.ToKey();
        _young.Add(key, response, Overhead + key.Variables.Length + ((int)response.Representation.Length * 2));
        if (_young.Bytes <= maxBytes / 2)
        {
            return;
        }

        lock (_turn)
        {
            if (_young.Bytes > maxBytes / 2)
            {
                _old = _young;
                _young = new Generation();
            }
        }
    }

    private sealed class Generation
    {
        private readonly ConcurrentDictionary<ResponseCacheKey, CachedResponse> _responses = new(ResponseCacheKey.Comparer.Instance);
        private int _bytes;

        public int Bytes => Volatile.Read(ref _bytes);

        public CachedResponse? Find(in ResponseLookup lookup) =>
            _responses.GetAlternateLookup<ResponseLookup>().TryGetValue(lookup, out var response) ? response : null;

        public void Add(ResponseCacheKey key, CachedResponse response, int bytes)
        {
            if (_responses.TryAdd(key, response))
            {
                Interlocked.Add(ref _bytes, bytes);
            }
        }
    }
}
