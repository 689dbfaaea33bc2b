namespace StPlan.Demo;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood, 2014): the numbers of a seed are the same on every machine and with every version of .NET, which
/// System.Random does not promise. Each thing that is invented draws from a generator of its own, so that one more of them moves no other.
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <param name="seed">The demonstration's.</param>
    /// <param name="about">What is drawn for: "III.9/SKHCN/2025".</param>
    public static SplitMix64 For(int seed, string about)
    {
        // FNV-1a; string.GetHashCode differs from one process to the next.
        var hash = 14695981039346656037UL;
        foreach (var character in about)
        {
            hash = (hash ^ character) * 1099511628211UL;
        }

        return new SplitMix64(hash ^ ((ulong)(uint)seed * 0x9E3779B97F4A7C15UL));
    }

    /// <summary>From the least to the most, both possible.</summary>
    public int Between(int least, int most) => least + (int)(Next() % (ulong)(most - least + 1));

    public bool Chance(int percent) => Between(1, 100) <= percent;

    public T Pick<T>(IReadOnlyList<T> all) => all[Between(0, all.Count - 1)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
