namespace StPlan.Data.Releases;

/// <summary>Drafts among rows.</summary>
internal static class DraftRows
{
    /// <summary>What the next release would publish.</summary>
    public static IQueryable<T> LiveDrafts<T>(this IQueryable<T> rows)
        where T : class, IDraft => rows.Where(row => row.ReleaseNumber == null && row.DiscardedAt == null);

    /// <summary>What is published or would be next: all but what was discarded.</summary>
    public static IQueryable<T> Live<T>(this IQueryable<T> rows)
        where T : class, IDraft => rows.Where(row => row.DiscardedAt == null);
}
