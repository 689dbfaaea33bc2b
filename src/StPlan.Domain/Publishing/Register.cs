using System.Collections.Frozen;

namespace StPlan.Domain.Publishing;

/// <summary>The things of one kind under their keys, in the order in which they were added.</summary>
/// <param name="kind">What they are, for messages: "agency".</param>
/// <param name="key">What one is found under.</param>
internal sealed class Register<T>(string kind, Func<T, string> key)
    where T : class
{
    private readonly Dictionary<string, T> _byKey = new(StringComparer.Ordinal);
    private readonly List<T> _inOrder = [];

    public IReadOnlyList<T> Items => _inOrder;

    public void Add(T item)
    {
        if (!_byKey.TryAdd(key(item), item))
        {
            throw new InconsistentDataException($"There are two {kind} \"{key(item)}\"; each may be there once.");
        }

        _inOrder.Add(item);
    }

    /// <summary>Null when there is nothing under this key.</summary>
    public T? Find(string wanted) => _byKey.GetValueOrDefault(wanted);

    /// <exception cref="InconsistentDataException">There is nothing under this key.</exception>
    public T Get(string wanted, object referrer) => _byKey.TryGetValue(wanted, out var item)
        ? item
        : throw new InconsistentDataException(
            $"{referrer.GetType().Name} {referrer} refers to {kind} \"{wanted}\", which is not among the {_byKey.Count} there are.");

    public T[] GetAll(IEnumerable<string> wanted, object referrer) => [.. wanted.Select(each => Get(each, referrer))];

    public FrozenDictionary<string, T> Freeze() => _byKey.ToFrozenDictionary(StringComparer.Ordinal);
}
