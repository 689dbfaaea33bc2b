using System.Globalization;
using StPlan.Data.Releases;
using StPlan.Domain;

namespace StPlan.Data.Writing;

/// <summary>The revisions of things, by their keys.</summary>
/// <param name="rows">All revisions; or the last one of each thing and, when that is discarded, the published ones too.</param>
/// <param name="keyOf">What a row is a revision of.</param>
internal sealed class Revisions<TKey, TRow>(IEnumerable<TRow> rows, Func<TRow, TKey> keyOf)
    where TKey : notnull
    where TRow : class, IDraft
{
    private readonly Dictionary<TKey, List<TRow>> _rows = rows.GroupBy(keyOf)
        .ToDictionary(g => g.Key, g => g.OrderBy(r => r.Revision).ToList());

    /// <summary>The current one of each thing that has one.</summary>
    public IEnumerable<TRow> Currents => _rows.Keys.Select(Current).OfType<TRow>();

    /// <summary>The number of the latest revision that was not discarded; 0 when there is none.</summary>
    public int CurrentNumber(TKey key) => Current(key)?.Revision ?? 0;

    /// <summary>The live draft, else the latest published revision; null when there is neither.</summary>
    public TRow? Current(TKey key) => _rows.GetValueOrDefault(key)?.FindLast(r => r.DiscardedAt is null);

    /// <summary>Discards the live draft, if there is one, because a new one takes its place.</summary>
    public void Replace(TKey key, DateTimeOffset now)
    {
        if (Current(key) is { ReleaseNumber: null } draft)
        {
            draft.DiscardedAt = now;
        }
    }

    /// <summary>The number of the next revision. Discarded revisions keep their numbers.</summary>
    public int NextNumber(TKey key) => (_rows.GetValueOrDefault(key)?[^1].Revision ?? 0) + 1;
}

/// <summary>Finds what only shows when several things are sent together, or one after another.</summary>
internal static class BatchChecks
{
    /// <summary>Finds things that are sent twice, and things that somebody else has changed meanwhile.</summary>
    /// <param name="revisions">What there is already.</param>
    /// <param name="keys">What each is a revision of; null for those that were refused already.</param>
    /// <param name="expectedRevisionOf">The revision that the sender of each knows as the latest.</param>
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

/// <summary>Checks that a sender knows the latest state of what they change (optimistic concurrency).</summary>
internal static class Staleness
{
    /// <param name="expected">The revision that the sender knows as the latest; null to skip the check.</param>
    /// <param name="current">The latest revision; 0 when there is none.</param>
    public static StaleVersion? Of(int? expected, int current) => expected is null || expected == current
        ? null
        : new StaleVersion(
            new Text(
                string.Create(CultureInfo.InvariantCulture, $"Bản mới nhất là số {current}, không phải số {expected}. Đã có người khác "
                    + $"thay đổi. Hãy xem lại rồi gửi tiếp."),
                string.Create(CultureInfo.InvariantCulture, $"The latest is {current}, not {expected}. Somebody else has changed it. "
                    + $"Read it again, then send again.")),
            current);
}
