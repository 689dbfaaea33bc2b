using StPlan.Data.Releases;

namespace StPlan.Data.Writing;

/// <summary>What only shows when things are sent together, or after one another.</summary>
internal static class BatchChecks
{
    /// <summary>What is wrong: one that is there twice, one that somebody else has changed meanwhile.</summary>
    /// <param name="revisions">What there is already.</param>
    /// <param name="keys">What each is a revision of; null for those that were refused already.</param>
    /// <param name="expectedRevisionOf">What the sender of each takes for the latest.</param>
    /// <param name="twice">The problem with one that is there twice.</param>
    public static IEnumerable<WriteProblem> Check<TKey, TRow>(
        this Revisions<TKey, TRow> revisions, IReadOnlyList<TKey?> keys, Func<int, int?> expectedRevisionOf, Func<TKey, WriteProblem> twice)
        where TKey : struct
        where TRow : class, IDraft
    {
        var seen = new HashSet<TKey>();
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i] is not { } key)
            {
                continue;
            }

            if ((seen.Add(key) ? Staleness.Of(expectedRevisionOf(i), revisions.CurrentNumber(key)) : twice(key)) is { } problem)
            {
                yield return problem with { Index = i };
            }
        }
    }
}
