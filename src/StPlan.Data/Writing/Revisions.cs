using StPlan.Data.Releases;

namespace StPlan.Data.Writing;

/// <summary>The revisions that there are of some things, by their keys.</summary>
/// <param name="rows">All of them, or of each the last one, discarded or not, and where that is discarded the published ones.</param>
/// <param name="keyOf">What a row is a revision of.</param>
internal sealed class Revisions<TKey, TRow>(IEnumerable<TRow> rows, Func<TRow, TKey> keyOf)
    where TKey : notnull
    where TRow : class, IDraft
{
    private readonly Dictionary<TKey, List<TRow>> _rows = rows.GroupBy(keyOf).ToDictionary(g => g.Key, g => g.OrderBy(r => r.Revision).ToList());

    /// <summary>The number of the latest revision that was not discarded; 0 when there is none.</summary>
    public int CurrentNumber(TKey key) => Current(key)?.Revision ?? 0;

    /// <summary>The live draft, else the latest published revision; null when there is neither.</summary>
    public TRow? Current(TKey key) => _rows.GetValueOrDefault(key)?.FindLast(r => r.DiscardedAt is null);

    /// <summary>Takes the place of the draft that may be there.</summary>
    public void Replace(TKey key, DateTimeOffset now)
    {
        if (Current(key) is { ReleaseNumber: null } draft)
        {
            draft.DiscardedAt = now;
        }
    }

    /// <summary>The number of a further revision; discarded ones keep theirs.</summary>
    public int NextNumber(TKey key) => (_rows.GetValueOrDefault(key)?[^1].Revision ?? 0) + 1;
}
