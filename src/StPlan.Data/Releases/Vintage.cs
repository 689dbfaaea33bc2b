namespace StPlan.Data.Releases;

/// <summary>Which rows make up published data: those as of a release, or as the next release would have them.</summary>
/// <param name="Release">The release; for <paramref name="WithDrafts"/> the number that the next one will have.</param>
/// <param name="WithDrafts">Whether live drafts count as published by it.</param>
internal readonly record struct Vintage(int Release, bool WithDrafts = false)
{
    /// <summary>Rows that have no discarded ones among them.</summary>
    public IQueryable<T> Of<T>(IQueryable<T> rows)
        where T : class, IReleased => WithDrafts ? rows : rows.AsOf(Release);

    public IEnumerable<T> Of<T>(IEnumerable<T> rows)
        where T : class, IReleased => WithDrafts ? rows : rows.AsOf(Release);

    public IQueryable<T> OfDrafts<T>(IQueryable<T> rows)
        where T : class, IDraft => WithDrafts ? rows.Live() : rows.AsOf(Release);

    public IEnumerable<T> OfDrafts<T>(IEnumerable<T> rows)
        where T : class, IDraft => WithDrafts ? rows.Where(row => row.DiscardedAt is null) : rows.AsOf(Release);

    /// <summary>The release that published a row of this vintage.</summary>
    public int NumberOf(IReleased row) => row.ReleaseNumber ?? Release;
}

/// <summary>What was public at a release: drafts never, later releases not yet.</summary>
internal static class AsOfRelease
{
    public static IQueryable<T> AsOf<T>(this IQueryable<T> rows, int release)
        where T : class, IReleased => rows.Where(row => row.ReleaseNumber <= release);

    public static IEnumerable<T> AsOf<T>(this IEnumerable<T> rows, int release)
        where T : class, IReleased => rows.Where(row => row.ReleaseNumber <= release);
}

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
