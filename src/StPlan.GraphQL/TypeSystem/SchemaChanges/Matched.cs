namespace StPlan.GraphQL.TypeSystem;

/// <summary>The members of two versions of one thing, matched by their names.</summary>
internal sealed record Matched<T>(IReadOnlyList<T> Removed, IReadOnlyList<T> Added, IReadOnlyList<(T Before, T After)> Kept);

/// <summary>Makes <see cref="Matched{T}"/>, each part in the order of its definition.</summary>
internal static class Matched
{
    public static Matched<T> ByName<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> name)
    {
        var old = before.DistinctBy(name).ToDictionary(name);
        var @new = after.DistinctBy(name).ToDictionary(name);
        return new Matched<T>(
            [.. old.Values.Where(o => !@new.ContainsKey(name(o)))],
            [.. @new.Values.Where(n => !old.ContainsKey(name(n)))],
            [.. old.Values.Where(o => @new.ContainsKey(name(o))).Select(o => (o, @new[name(o)]))]);
    }
}
